// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Action.
  ///
  /// Something to be done. It keeps its identity from session to session.
  public struct ActionEntry: Codable, Sendable, Hashable {
    /// Action. The action's id; made for you when absent.
    public var id: String?
    /// What. What is to be done.
    public var text: String
    /// Owner. Who does it.
    public var owner: String
    /// Due. The day by which it is done.
    public var due: String
    /// Young person. The young person it belongs to, one of those talked about.
    public var youngPerson: String?

    public init(
      id: String? = nil,
      text: String,
      owner: String,
      due: String,
      youngPerson: String? = nil
    ) {
      self.id = id
      self.text = text
      self.owner = owner
      self.due = due
      self.youngPerson = youngPerson
    }
  }
}
