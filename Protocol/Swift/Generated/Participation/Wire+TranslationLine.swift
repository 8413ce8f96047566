// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Line.
  ///
  /// One line that young people read, in English and Welsh.
  public struct TranslationLine: Codable, Sendable, Hashable {
    /// Key. Where it stands.
    public var key: String
    /// English. In English.
    public var english: String
    /// Welsh. In Welsh.
    public var welsh: String
    /// Checked. Whether a speaker has checked the Welsh as it now stands.
    public var checked: Bool
    /// Checked by. Who checked it.
    public var speaker: String?
    /// On. The day on which it was checked here.
    public var on: String?

    public init(
      key: String,
      english: String,
      welsh: String,
      checked: Bool,
      speaker: String? = nil,
      on: String? = nil
    ) {
      self.key = key
      self.english = english
      self.welsh = welsh
      self.checked = checked
      self.speaker = speaker
      self.on = on
    }
  }
}
