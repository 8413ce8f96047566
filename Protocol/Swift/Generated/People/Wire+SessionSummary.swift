// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Session.
  ///
  /// A browser in which you are signed in.
  public struct SessionSummary: Codable, Sendable, Hashable {
    /// Session. The session's id.
    public var id: String
    /// Signed in. When you signed in.
    public var signedInAt: String
    /// Idle until. When it ends if nothing is done in it until then.
    public var idleUntil: String
    /// Expires. When it ends at the latest.
    public var expiresAt: String
    /// How. How you signed in.
    public var how: How
    /// This one. Whether you are calling from it.
    public var isThisOne: Bool

    public init(
      id: String,
      signedInAt: String,
      idleUntil: String,
      expiresAt: String,
      how: How,
      isThisOne: Bool
    ) {
      self.id = id
      self.signedInAt = signedInAt
      self.idleUntil = idleUntil
      self.expiresAt = expiresAt
      self.how = how
      self.isThisOne = isThisOne
    }

    /// How.
    ///
    /// How you signed in.
    public enum How: String, Codable, Sendable, Hashable, CaseIterable {
      case password
      case singleSignOn
    }
  }
}
