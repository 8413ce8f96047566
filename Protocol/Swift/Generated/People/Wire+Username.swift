// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// User name.
  ///
  /// What you type to sign in: letters, digits, full stops and hyphens; upper and lower case are
  /// the same.
  public typealias Username = String
}
