// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Please contact me.
  ///
  /// They are told that you would like to hear from them, and nothing of your answers.
  public struct ContactWish: Codable, Sendable, Hashable {
    public var who: Wire.ContactKind
    /// Person. Who exactly; required unless it is your supervisor.
    public var person: String?

    public init(
      who: Wire.ContactKind,
      person: String? = nil
    ) {
      self.who = who
      self.person = person
    }
  }
}
