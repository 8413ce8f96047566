import Foundation
import ReportDocument
import Testing
import Workbook

@testable import Reports

/// Read by a person, as a leader would read them, before they are committed.
@Suite struct WorkforceSnapshotTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().path()

  private func releases(_ count: Int) throws -> [WorkforceRelease] {
    try (0..<count).reversed().map { ago in
      try InventedWorkforce(
        seed: 7, quarter: Quarter(ordinal: HandMadeWorkforce.thirdQuarter.ordinal - ago)
      ).release()
    }
  }

  private func promises() throws -> [WorkforcePromise] {
    let quarter = HandMadeWorkforce.thirdQuarter
    let due = quarter.from.adding(days: 75)
    func promise(
      _ number: Int, _ text: String, _ quarter: Quarter, due: Day,
      _ answer: WorkforcePromise.Answer? = nil
    ) -> WorkforcePromise {
      WorkforcePromise(
        id: .init(UUID(invented: number)), unit: HandMadeWorkforce.organisation,
        quarter: quarter, text: words(text), owner: .init(UUID(invented: 99)), due: due,
        madeOn: due.adding(days: -70), answer: answer)
    }
    return [
      promise(
        1, "Find cover, so that supervision is not the first thing to go.", quarter.previous,
        due: due,
        .init(
          outcome: .partlyKept, whatHappened: words("Begun in two services; the third follows."),
          on: due)),
      promise(
        2, "Move the recording deadline, so that Thursdays stay free for visits.",
        quarter.previous, due: due),
      promise(
        3, "Hire one more person for the duty desk.", quarter.previous.previous,
        due: due.adding(days: -90)),
      promise(
        4, "No one takes on a new case in the week after court.", quarter,
        due: quarter.until.adding(days: 90)),
    ]
  }

  @Test func `what a leader of the whole authority reads`() throws {
    let document = try WorkforceReport(releases(6), promises()).document()
    try expectSnapshot(document.text(), "workforce-leader.txt", file: Self.folder)
  }

  @Test func `what somebody in a team of six reads`() throws {
    let releases = try releases(2)
    let team = try #require(releases.last?.units.first { $0.name == "North duty team" })
    let document = try WorkforceReport(
      releases, scope: team.id, promises(), reader: .member
    ).document()
    try expectSnapshot(document.text(), "workforce-member.txt", file: Self.folder)
  }
}
