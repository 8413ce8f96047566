/// The members of an object, in the order written.
package struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  private let tape: [Token]
  private var index: Int
  private let end: Int

  init(tape: [Token], object: Int) {
    self.tape = tape
    let token = tape[object]
    index = object + 1
    end = token.kind == .object ? Int(token.next) : index
  }

  package mutating func next() -> (name: JSONNode, value: JSONNode)? {
    guard index < end else { return nil }
    let name = JSONNode(index: index)
    let value = JSONNode(index: index + 1)
    index = Int(tape[index + 1].next)
    return (name, value)
  }
}

/// The elements of an array, in order.
package struct JSONElements: Sequence, IteratorProtocol, Sendable {
  private let tape: [Token]
  private var index: Int
  private let end: Int

  init(tape: [Token], array: Int) {
    self.tape = tape
    let token = tape[array]
    index = array + 1
    end = token.kind == .array ? Int(token.next) : index
  }

  package mutating func next() -> JSONNode? {
    guard index < end else { return nil }
    defer { index = Int(tape[index].next) }
    return JSONNode(index: index)
  }
}

extension JSONDocument {
  /// The members of an object; nothing when `node` is not an object.
  package func members(of node: JSONNode) -> JSONMembers {
    JSONMembers(tape: tape, object: node.index)
  }

  /// The elements of an array; nothing when `node` is not an array.
  package func elements(of node: JSONNode) -> JSONElements {
    JSONElements(tape: tape, array: node.index)
  }

  /// The value of the first member called `name`, or nil.
  package func member(_ name: String, of object: JSONNode) -> JSONNode? {
    members(of: object).first { string($0.name) == name }?.value
  }

  /// The value a pointer leads to from the root, or nil. RFC 6901; `-` never leads anywhere.
  package func node(at pointer: JSONPointer) -> JSONNode? {
    pointer.steps.reduce(root as JSONNode?) { node, step in
      guard let node else { return nil }
      switch kind(of: node) {
      case .object: return member(step, of: node)
      case .array:
        guard let position = Int(step), String(position) == step, position >= 0 else { return nil }
        return elements(of: node).dropFirst(position).first { _ in true }
      default: return nil
      }
    }
  }
}
