// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Version.
  ///
  /// A policy or list and its version.
  public struct ReportVersion: Codable, Sendable, Hashable {
    /// Name. What it is.
    public var name: String
    /// Version. Which version.
    public var version: String

    public init(
      name: String,
      version: String
    ) {
      self.name = name
      self.version = version
    }
  }
}
