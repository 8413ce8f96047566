import JSONText

/// The places of a call's parameters under the names that people know them by.
struct PlaceNames {
  private let contract: Contract?
  private let method: String
  private let params: JSONDocument?

  /// - Parameter contract: Nil when it cannot be had; then names are made from the members' own.
  init(contract: Contract?, method: String, params: [UInt8]) {
    self.contract = contract
    self.method = method
    do {
      self.params = try JSONDocument(scanning: params)
    } catch {
      // What was sent is not JSON: its places are named all the same.
      self.params = nil
    }
  }

  /// "Case discussion 1 (LS-40411) → Decision → Because" for `/session/cases/0/decision/because`.
  func name(of pointer: String) -> String {
    guard let steps = JSONPointer(parsing: pointer)?.steps, let first = steps.first else {
      return ""
    }
    var schema = contract?.param(first, of: method)
    var names = [schema?.title ?? first.inWords]
    for (position, step) in steps.enumerated().dropFirst() {
      if let index = Int(step) {
        let list = names.removeLast()
        schema = schema?.items
        names.append("\(schema?.title ?? list) \(index + 1)\(mark(steps.prefix(position + 1)))")
      } else {
        let property = schema?.property(step)
        schema = property?.schema
        names.append(property?.label ?? step.inWords)
      }
    }
    // The record itself goes without saying.
    if names.count > 1, contract?.param(first, of: method)?.type == "object" { names.removeFirst() }
    return names.joined(separator: " → ")
  }

  /// Which of several: the young person or the criterion, as it was sent.
  private func mark(_ steps: ArraySlice<String>) -> String {
    guard let params, let node = params.node(at: JSONPointer(Array(steps))) else { return "" }
    for name in ["youngPerson", "criterion"] {
      if let text = params.member(name, of: node).flatMap({ params.string($0) }) {
        return " (\(text))"
      }
    }
    return ""
  }
}
