// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Chosen case.
  ///
  /// The one case looked at in depth, or why none was: one of the two.
  public struct ChosenCase: Codable, Sendable, Hashable {
    /// Young person. The reference of one of the young people talked about.
    public var youngPerson: String?
    /// Why none. Why no case was looked at in depth.
    public var whyNone: String?

    public init(
      youngPerson: String? = nil,
      whyNone: String? = nil
    ) {
      self.youngPerson = youngPerson
      self.whyNone = whyNone
    }
  }
}
