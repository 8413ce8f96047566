extension ReportDocument {
  /// A list of single figures, each with its label.
  package struct Facts: Codable, Hashable, Sendable {
    package var items: [Fact]

    package init(_ items: [Fact]) {
      self.items = items
    }
  }

  package struct Fact: Codable, Hashable, Sendable {
    package var label: String
    package var value: Cell
    /// Decimals of a `number` or `interval` value; 0 when absent.
    package var decimals: Int?
    /// What one needs to know to read the figure.
    package var note: String?

    package init(_ label: String, _ value: Cell, decimals: Int? = nil, note: String? = nil) {
      self.label = label
      self.value = value
      self.decimals = decimals
      self.note = note
    }
  }
}
