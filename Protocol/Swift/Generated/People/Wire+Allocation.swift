// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Allocation.
  ///
  /// A young person's case allocated to a worker, from a day to a day.
  public struct Allocation: Codable, Sendable, Hashable {
    /// Allocation. The allocation's id.
    public var id: String
    /// Practitioner. The worker.
    public var practitioner: String
    /// Young person. The case system's own number or a local pseudonym, never a name.
    public var youngPerson: String
    /// From. The first day.
    public var from: String
    /// Until. The last day; absent while it is open.
    public var until: String?

    public init(
      id: String,
      practitioner: String,
      youngPerson: String,
      from: String,
      until: String? = nil
    ) {
      self.id = id
      self.practitioner = practitioner
      self.youngPerson = youngPerson
      self.from = from
      self.until = until
    }
  }
}
