// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// New password.
  ///
  /// 12 to 128 characters, any that you like; no rule about which. Not one that everybody chooses,
  /// and not your own name.
  public typealias NewPassword = String
}
