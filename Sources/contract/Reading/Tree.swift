/// A JSON value whose objects keep their order, with the line it was written on (0 when it was made here).
/// Numbers are kept as they were written.
package struct Tree: Sendable {
  package indirect enum Content: Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([Tree])
    case object([Member])
  }

  package struct Member: Sendable {
    package var key: String
    package var value: Tree

    package init(_ key: String, _ value: Tree) {
      self.key = key
      self.value = value
    }
  }

  package var content: Content
  package var line: Int

  package init(_ content: Content, line: Int = 0) {
    self.content = content
    self.line = line
  }

  package static let null = Tree(.null)

  /// An object of those members that have a value.
  package static func object(_ members: [(String, Tree?)]) -> Tree {
    Tree(.object(members.compactMap { key, value in value.map { Member(key, $0) } }))
  }

  package static func number(_ value: Int) -> Tree { Tree(.number(String(value))) }

  package var string: String? {
    if case .string(let value) = content { value } else { nil }
  }

  package var bool: Bool? {
    if case .bool(let value) = content { value } else { nil }
  }

  /// The number, when it is written as an integer.
  package var integer: Int? {
    if case .number(let text) = content { Int(text) } else { nil }
  }

  package var array: [Tree]? {
    if case .array(let items) = content { items } else { nil }
  }

  package var members: [Member]? {
    if case .object(let members) = content { members } else { nil }
  }

  package var isNull: Bool {
    if case .null = content { true } else { false }
  }

  package subscript(key: String) -> Tree? {
    members?.first { $0.key == key }?.value
  }
}

extension Tree: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral
{
  package init(stringLiteral value: String) { self.init(.string(value)) }
  package init(booleanLiteral value: Bool) { self.init(.bool(value)) }
  package init(arrayLiteral elements: Tree...) { self.init(.array(elements)) }
}

extension Tree {
  package init(_ string: String) { self.init(.string(string)) }
  package init(_ items: [Tree]) { self.init(.array(items)) }
}

extension Tree: Equatable {
  /// The same value, wherever it was written; the order of an object's members counts.
  package static func == (left: Tree, right: Tree) -> Bool {
    switch (left.content, right.content) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.number(let a), .number(let b)): a == b
    case (.string(let a), .string(let b)): a == b
    case (.array(let a), .array(let b)): a == b
    case (.object(let a), .object(let b)):
      a.count == b.count && zip(a, b).allSatisfy { $0.key == $1.key && $0.value == $1.value }
    default: false
    }
  }
}
