// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Token.
  ///
  /// A token for scripts and the command line. What it looks like was shown once and is not kept.
  public struct TokenSummary: Codable, Sendable, Hashable {
    /// Token. The token's id.
    public var id: String
    /// Label. What it is for.
    public var label: String
    /// Scopes. The beginnings of the method names it may call; empty means all that its owner may.
    public var scopes: [String]
    /// Made. When it was made.
    public var createdAt: String
    /// Expires. When it stops working.
    public var expiresAt: String
    /// Revoked. When it was revoked, if it was.
    public var revokedAt: String?

    public init(
      id: String,
      label: String,
      scopes: [String],
      createdAt: String,
      expiresAt: String,
      revokedAt: String? = nil
    ) {
      self.id = id
      self.label = label
      self.scopes = scopes
      self.createdAt = createdAt
      self.expiresAt = expiresAt
      self.revokedAt = revokedAt
    }
  }
}
