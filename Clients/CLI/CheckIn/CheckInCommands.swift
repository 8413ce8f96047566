import ArgumentParser

struct CheckInCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-in",
    abstract: "How the work was this month: yours alone unless you share it.",
    discussion: """
      'workbook check-in' asks; it takes less than a minute. For a script and for other months see \
      'workbook check-in answer --help'.

      \(CheckInWords.whose)
      """,
    subcommands: [
      CheckInAnswer.self, CheckInList.self, CheckInShow.self, CheckInTrend.self,
      CheckInShare.self, CheckInUnshare.self, CheckInExport.self, CheckInDelete.self,
      CheckInOf.self,
    ],
    defaultSubcommand: CheckInAnswer.self)
}

/// What is said in more than one place about whose this is.
enum CheckInWords {
  /// DOMAIN §2: before the first question.
  static let whose =
    "This belongs to you. Nobody reads it unless you share it. We will not use it for capability, sickness or performance, and will tell you if the law makes us. Nobody watches the answers for signs of crisis: if it is urgent, ring 999, Samaritans on 116 123, or your own manager or occupational health."

  static let stillPublished = "Figures about groups that were published before stay as they are."

  static let lowerIsBetter = "lower is better"
}

extension PulseItem {
  /// "Work came home (lower is better)"
  var fullLabel: String { isReversed ? "\(label) (\(CheckInWords.lowerIsBetter))" : label }
}

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
