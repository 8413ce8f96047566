// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Settings.
  ///
  /// The settings in force.
  public struct ParticipationSettingsRecord: Codable, Sendable, Hashable {
    /// Revision. 0 while nobody has set them.
    public var revision: Int
    public var settings: Wire.ParticipationSettings
    /// Open. Whether a young person can write now.
    public var isOpen: Bool
    public var checkerName: Wire.PersonName?
    public var deputyName: Wire.PersonName?

    public init(
      revision: Int,
      settings: Wire.ParticipationSettings,
      isOpen: Bool,
      checkerName: Wire.PersonName? = nil,
      deputyName: Wire.PersonName? = nil
    ) {
      self.revision = revision
      self.settings = settings
      self.isOpen = isOpen
      self.checkerName = checkerName
      self.deputyName = deputyName
    }
  }
}
