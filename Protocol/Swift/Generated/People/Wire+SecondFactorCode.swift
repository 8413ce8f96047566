// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Code.
  ///
  /// Six digits from the authenticator app, or a recovery code.
  public typealias SecondFactorCode = String
}
