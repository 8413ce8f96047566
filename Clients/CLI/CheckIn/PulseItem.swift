/// A statement of the monthly pulse, as the contract words it.
struct PulseItem: Sendable {
  /// `p1` to `p8`.
  let name: String
  let label: String
  let statement: String
  let lowest: Int
  let highest: Int

  /// A high answer to "work came home with me" is the worse one (DOMAIN §2.1).
  var isReversed: Bool { name == "p5" }

  /// "Work came home (lower is better)"
  var fullLabel: String { isReversed ? "\(label) (\(CheckInWords.lowerIsBetter))" : label }

  var place: String { "/checkIn/pulse/\(name)" }

  static func all(_ entry: Schema) -> [PulseItem] {
    (entry.property("pulse")?.schema.properties ?? []).map { property in
      PulseItem(
        name: property.name, label: property.label,
        statement: property.schema.hint ?? property.label,
        lowest: property.schema.minimum ?? 1, highest: property.schema.maximum ?? 5)
    }
  }
}
