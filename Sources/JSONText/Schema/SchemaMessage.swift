/// The words for each way a value can fail its schema; each follows the field's label.
enum SchemaMessage {
  static func type(_ kinds: SchemaRule.Kinds) -> String {
    let names: [(SchemaRule.Kinds, String)] = [
      (.object, "an object"), (.array, "a list"), (.string, "text"), (.fraction, "a number"),
      (.integer, "a whole number"), (.boolean, "true or false"), (.null, "null"),
    ]
    let wanted = names.filter { kind, _ in
      kinds.contains(kind) && !(kind == .integer && kinds.contains(.fraction))
    }
    return "must be " + wanted.map(\.1).joined(separator: ", or ")
  }

  static func length(_ rule: SchemaRule.StringRule, isEmpty: Bool) -> String {
    if isEmpty && rule.minimumLength == 1 { return "must not be empty" }
    return "must have \(span(rule.minimumLength, rule.maximumLength, "character"))"
  }

  static func count(_ minimum: Int, _ maximum: Int) -> String {
    "must have \(span(minimum, maximum, "entry"))"
  }

  static func range(_ rule: SchemaRule.NumberRule) -> String {
    switch (rule.minimum.isFinite, rule.maximum.isFinite) {
    case (true, true): "must be \(shown(rule.minimum)) to \(shown(rule.maximum))"
    case (true, false): "must be \(shown(rule.minimum)) or more"
    case (false, true): "must be \(shown(rule.maximum)) or less"
    case (false, false): "must be a number that can be stored"
    }
  }

  private static func span(_ minimum: Int, _ maximum: Int, _ noun: String) -> String {
    let many = noun == "entry" ? "entries" : noun + "s"
    if maximum == .max { return "at least \(minimum) \(minimum == 1 ? noun : many)" }
    if minimum == 0 { return "at most \(maximum) \(maximum == 1 ? noun : many)" }
    if minimum == maximum { return "exactly \(minimum) \(minimum == 1 ? noun : many)" }
    return "\(minimum) to \(maximum) \(many)"
  }

  private static func shown(_ number: Double) -> String {
    Int64(exactly: number).map { String($0) } ?? number.description
  }
}
