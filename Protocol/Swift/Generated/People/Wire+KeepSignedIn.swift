// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Keep as.
  ///
  /// A cookie of this browser (30 minutes without a call, 12 hours at most), or a token of twelve
  /// hours for a command line. Default: a cookie.
  public enum KeepSignedIn: String, Codable, Sendable, Hashable, CaseIterable {
    case cookie
    case token
  }
}
