import Foundation
package import Workbook

/// The versioned content of the product, read once at the start.
package struct Content: Sendable {
  package let lists: ContentLists
  package let policy: FrequencyPolicy
  package let workingDays: WorkingDays
  package let instruments: Instruments
  /// What young people read.
  package let youngPeople: YoungPeoplesWords

  /// Reads what was built into the program.
  /// - Throws: ``TableFault`` naming the file and the line.
  package static func builtIn() throws -> Content {
    Content(
      lists: try ContentLists(
        version: Asset.text("content/VERSION").trimmingCharacters(in: .newlines),
        lists: Asset.text("content/lists.tsv"),
        prompts: Asset.text("content/prompts.tsv"),
        principles: Asset.text("content/principles.tsv")),
      policy: try FrequencyPolicy(table: Asset.text("content/frequency-policy.tsv")),
      workingDays: try WorkingDays(table: Asset.text("content/bank-holidays.tsv")),
      instruments: try Instruments(table: Asset.text("content/instruments.tsv")),
      youngPeople: try YoungPeoplesWords(table: Asset.text("content/young-people.tsv")))
  }
}
