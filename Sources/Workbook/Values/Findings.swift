/// Gathers breaches while a value is checked: all of them, each place and code once.
struct Findings {
  private(set) var all: [Breach] = []
  private var places: Set<Place> = []

  private struct Place: Hashable {
    let pointer: String
    let code: Breach.Code
  }

  mutating func add(_ pointer: String, _ code: Breach.Code, _ message: String) {
    guard places.insert(Place(pointer: pointer, code: code)).inserted else { return }
    all.append(Breach(pointer, code, message))
  }

  mutating func require<Value>(_ value: Value?, _ pointer: String, _ message: String) {
    if value == nil { add(pointer, .required, message) }
  }

  /// Names the second and later occurrence of each value of a list at `pointer`.
  mutating func refuseRepeats(
    _ values: [some Hashable], _ pointer: String, within field: String = "", _ message: String
  ) {
    var seen: Set<AnyHashable> = []
    for (index, value) in values.enumerated() where !seen.insert(AnyHashable(value)).inserted {
      add("\(pointer)/\(index)\(field)", .conflict, message)
    }
  }

  func throwIfAny() throws(Breaches) {
    if let breaches = Breaches(all) { throw breaches }
  }
}
