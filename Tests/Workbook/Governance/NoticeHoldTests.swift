import Foundation
import Testing
import Workbook

@Suite struct NoticeHoldTests {
  private let now = Instant(milliseconds: 1_772_442_000_000)
  private let lead = Person.ID(UUID())
  private let officer = Person.ID(UUID())
  private let both = Person.ID(UUID())

  private func words(_ text: String) -> Words {
    guard let words = Words(text) else { preconditionFailure("blank") }
    return words
  }

  private func ask(
    _ hold: NoticeHold, _ person: Person.ID, _ sides: Set<NoticeHold.Side>, hours: Int = 0
  ) throws -> NoticeHold {
    try hold.asking(person, as: sides, because: words("why"), at: now.adding(minutes: hours * 60))
      .get()
  }

  @Test func `one alone holds nothing back`() throws {
    let asked = try ask(.none, lead, [.safeguarding])
    #expect(!asked.isHeld(on: now.day) && asked.asked?.by == lead)
    #expect(throws: NoticeHold.NeedsTheOther.self) { try ask(asked, lead, [.safeguarding]) }
  }

  @Test func `two of the same office hold nothing back`() throws {
    let asked = try ask(.none, lead, [.safeguarding])
    #expect(throws: NoticeHold.NeedsTheOther.self) { try ask(asked, both, [.safeguarding]) }
  }

  @Test func `one who has both offices is still one`() throws {
    let asked = try ask(.none, both, [.safeguarding, .informationGovernance])
    #expect(throws: NoticeHold.NeedsTheOther.self) {
      try ask(asked, both, [.safeguarding, .informationGovernance])
    }
  }

  @Test func `both together hold it back for twenty-eight days, then it is shown`() throws {
    let held = try ask(try ask(.none, lead, [.safeguarding]), officer, [.informationGovernance])
    #expect(held.until == now.day.adding(days: 28) && held.asked == nil && held.reasons.count == 2)
    #expect(held.isHeld(on: now.day) && held.isHeld(on: now.day.adding(days: 28)))
    #expect(!held.isHeld(on: now.day.adding(days: 29)))
  }

  @Test func `the second must ask within a day`() throws {
    let asked = try ask(.none, lead, [.safeguarding])
    let late = try ask(asked, officer, [.informationGovernance], hours: 25)
    #expect(!late.isHeld(on: now.day.adding(days: 1)) && late.asked?.by == officer)
  }

  @Test func `it goes on only if both ask again`() throws {
    let held = try ask(try ask(.none, lead, [.safeguarding]), officer, [.informationGovernance])
    let once = try ask(held, lead, [.safeguarding], hours: 24 * 20)
    #expect(once.until == held.until)
    let twice = try ask(once, officer, [.informationGovernance], hours: 24 * 20)
    #expect(twice.until == now.adding(days: 20).day.adding(days: 28))
  }
}
