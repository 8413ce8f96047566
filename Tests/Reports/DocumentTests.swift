import ReportDocument
import Testing
import Workbook

@testable import Reports

@Suite struct DocumentTests {
  @Test func `headings stand in the order that was decided`() throws {
    let document = try HandMade.authority(auditsOfEach: Array(repeating: 2, count: 12)).report()
      .document()
    #expect(
      document.sections.map(\.heading) == [
        "What you can and cannot conclude", "Whose work is here, and whose is not",
        "What supervision looked like", "How good the assessments were, one criterion at a time",
        "Side by side", "What young people said about these same assessments",
        "The plan we wrote down before looking", "Questions to ask now",
      ])
    #expect(document.caveats.first == "Together is not cause.")
    #expect(document.caveats.last == "Not to be used to judge any individual.")
  }

  @Test func `below ten practitioners no score and no figure of supervision is shown`() throws {
    let nine = try HandMade.authority(auditsOfEach: Array(repeating: 6, count: 9)).report()
    #expect(nine.document().suppressionNotes.count == 3)
    #expect(nine.document().sections[2].blocks.count == 1)
    #expect(nine.document().sections[3].blocks.count == 2)
    let ten = try HandMade.authority(auditsOfEach: Array(repeating: 6, count: 10)).report()
    #expect(ten.document().sections[2].blocks.count > 1)
    #expect(ten.document().sections[3].blocks.count > 2)
  }

  @Test func `a comparison in which one group is nine people is not shown`() throws {
    func made(deep: Int) throws -> AssessmentLinkReport {
      var made = HandMade.authority(auditsOfEach: Array(repeating: 2, count: 24))
      made.records.discussions = []
      for practitioner in 0..<deep {
        made.discussion(of: Int32(practitioner * 2), day: 20_410)
      }
      return try made.report()
    }
    let nine = try made(deep: 9)
    #expect(nine.figures.compared == nil)
    #expect(nine.document().suppressionNotes.count == 1)
    #expect(try made(deep: 10).figures.compared != nil)
  }

  @Test func `what is dated after today is not counted`() throws {
    var made = HandMade.authority(auditsOfEach: Array(repeating: 2, count: 12))
    let before = try made.report().document()
    made.session(0, day: Int32(HandMade.today.ordinal) + 1, status: .planned)
    #expect(try made.report().document() == before)
  }

  @Test func `no records at all still make a report that says so`() throws {
    let text = try LinkRecordsReport.text(LinkRecords())
    #expect(text.contains("They hold 0 practitioners and 0 randomly chosen audits"))
    #expect(text.contains("no randomly chosen audit in this period"))
  }

  private enum LinkRecordsReport {
    static func text(_ records: LinkRecords) throws -> String {
      try HandMade.report(records).document().text()
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  @Test func `a report of a small authority`() throws {
    let authority = InventedAuthority(practitioners: 7, days: 365, auditsForEach: 3, seed: 5)
    try expectSnapshot(
      HandMade.report(authority.records(), days: authority.days, today: authority.today)
        .document().text(), "small.txt")
  }

  @Test func `a report of a large authority`() throws {
    let authority = InventedAuthority(practitioners: 64, effect: 0.3, seed: 2)
    try expectSnapshot(
      HandMade.report(authority.records(), days: authority.days, today: authority.today)
        .document().text(), "large.txt")
  }
}
