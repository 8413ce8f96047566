// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Signed in.
  ///
  /// Who you are here, and until when.
  public struct SignedIn: Codable, Sendable, Hashable {
    public var person: Wire.PersonName
    /// Expires. When you will have to sign in again at the latest.
    public var expiresAt: String
    /// Needs a second factor. Until you have set one up (`auth.enrolSecondFactor`) you may do
    /// nothing else.
    public var needsSecondFactor: Bool
    /// Token. For `keep: token`: send it as `Authorization: Bearer …`. It is shown this once.
    public var token: String?

    public init(
      person: Wire.PersonName,
      expiresAt: String,
      needsSecondFactor: Bool,
      token: String? = nil
    ) {
      self.person = person
      self.expiresAt = expiresAt
      self.needsSecondFactor = needsSecondFactor
      self.token = token
    }
  }
}
