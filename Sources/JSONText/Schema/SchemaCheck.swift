/// One walk over a value and its schema, collecting what is wrong. The recursion is as deep as the
/// scanned document, which is bounded.
struct SchemaCheck {
  enum Step {
    case name(String)
    case position(Int)
  }

  let rules: [SchemaRule]
  let document: JSONDocument
  let maximumFaults: Int
  private(set) var faults: [FieldFault] = []
  private var path: [Step] = []
  /// Bytes of pointers still allowed: long names could otherwise multiply what was sent.
  private var pointerBudget = 65_536

  init(rules: [SchemaRule], document: JSONDocument, maximumFaults: Int) {
    self.rules = rules
    self.document = document
    self.maximumFaults = maximumFaults
  }

  private var isFull: Bool { faults.count >= maximumFaults || pointerBudget < 0 }

  mutating func check(_ node: JSONNode, against position: Int) {
    let rule = rules[position]
    let kind = document.kind(of: node)
    guard rule.kinds.contains(kind) else {
      return report("type", SchemaMessage.type(rule.kinds))
    }
    if let allowed = rule.allowed, !document.isCanonically(node, oneOf: allowed.canonical) {
      return report("enum", "must be one of: \(allowed.shown)")
    }
    switch kind {
    case .string: if let string = rule.string { check(string, node) }
    case .integer, .number:
      check(rule.number ?? SchemaRule.NumberRule(), node, asDouble: rule.kinds.contains(.fraction))
    case .array: if let array = rule.array { check(array, node) }
    case .object: if let object = rule.object { check(object, node) }
    case .boolean, .null: break
    }
  }

  private mutating func check(_ rule: SchemaRule.StringRule, _ node: JSONNode) {
    if rule.minimumLength > 0 || rule.maximumLength < Int.max {
      let length = document.scalarCount(node)
      guard rule.minimumLength <= length, length <= rule.maximumLength else {
        return report("length", SchemaMessage.length(rule, isEmpty: length == 0))
      }
    }
    if let format = rule.format, !format.accepts(document.utf8(node)) {
      report("format", format.message)
    }
  }

  private mutating func check(
    _ rule: SchemaRule.NumberRule, _ node: JSONNode, asDouble: Bool
  ) {
    // What does not fit its machine type cannot be decoded, whatever the schema allows.
    guard let value = document.double(node), rule.minimum <= value, value <= rule.maximum,
      asDouble || document.integer(node) != nil
    else { return report("range", SchemaMessage.range(rule)) }
  }

  private mutating func check(_ rule: SchemaRule.ArrayRule, _ node: JSONNode) {
    var count = 0
    var met: Set<[UInt8]> = []
    for element in document.elements(of: node) {
      path.append(.position(count))
      defer { path.removeLast() }
      if let items = rule.items { check(element, against: items) }
      if rule.areUnique, !met.insert(document.canonical(element)).inserted {
        report("unique", "is already in the list")
      }
      count += 1
      if isFull { return }
    }
    if count < rule.minimumCount || count > rule.maximumCount {
      report("count", SchemaMessage.count(rule.minimumCount, rule.maximumCount))
    }
  }

  private mutating func check(_ rule: SchemaRule.ObjectRule, _ node: JSONNode) {
    var seen: SchemaRule.ObjectRule.Seen = 0
    var count = 0
    for (name, value) in document.members(of: node) {
      count += 1
      if let position = position(of: name, in: rule, expected: count - 1) {
        seen |= 1 << position
        path.append(.name(rule.properties[position].name))
        check(value, against: rule.properties[position].rule)
      } else {
        switch rule.others {
        case .anything: continue
        case .nothing:
          path.append(.name(document.string(name) ?? ""))
          report("unknown", "is not a field known here")
        case .following(let other):
          path.append(.name(document.string(name) ?? ""))
          check(value, against: other)
        }
      }
      path.removeLast()
      if isFull { return }
    }
    if count < rule.minimumCount || count > rule.maximumCount {
      report("count", SchemaMessage.count(rule.minimumCount, rule.maximumCount))
    }
    for (position, property) in rule.properties.enumerated()
    where property.isRequired && seen & (1 << position) == 0 {
      path.append(.name(property.name))
      report("required", "is required")
      path.removeLast()
    }
  }

  /// Members mostly come in the schema's order, so the search begins where the next is expected.
  private func position(
    of name: JSONNode, in rule: SchemaRule.ObjectRule, expected: Int
  ) -> Int? {
    let count = rule.properties.count
    for offset in 0..<count {
      let position = (expected + offset) % count
      if document.equals(name, rule.properties[position].nameBytes) { return position }
    }
    return nil
  }

  private mutating func report(_ code: String, _ message: String) {
    guard !isFull else { return }
    let pointer = path.map { step in
      switch step {
      case .name(let name): "/" + JSONPointer.escape(name)
      case .position(let position): "/\(position)"
      }
    }.joined()
    pointerBudget -= pointer.utf8.count
    faults.append(FieldFault(pointer: pointer, code: code, message: message))
  }
}
