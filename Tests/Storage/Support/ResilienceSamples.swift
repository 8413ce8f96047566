import Foundation
import Workbook

@testable import Storage

extension Sample {
  static func month(_ text: String) -> Month {
    guard let month = Month(text) else { preconditionFailure("a sample month exists") }
    return month
  }

  static func quarter(_ text: String) -> Quarter {
    guard let quarter = Quarter(text) else { preconditionFailure("a sample quarter exists") }
    return quarter
  }

  static func answer(_ number: Int) -> Answer {
    guard let answer = Answer(rawValue: number) else {
      preconditionFailure("a sample answer is from 1 to 5")
    }
    return answer
  }

  /// With one answer and a note.
  static func checkIn(
    _ month: String, unit: Team.ID? = nil, note: String = "A hard month", id: CheckIn.ID? = nil
  ) -> CheckIn {
    var entry = CheckInEntry()
    entry.pulse = [.p1: answer(3)]
    entry.note = words(note)
    return CheckIn(
      id: id ?? CheckIn.ID(UUID()), month: self.month(month), unit: unit, entry: entry)
  }

  /// With everything filled in.
  static func fullCheckIn(_ month: String, unit: Team.ID) -> CheckIn {
    var entry = CheckInEntry()
    for (item, number) in zip(PulseItem.allCases, [1, 2, 3, 4, 5, 4, 3, 2]) {
      entry.pulse[item] = answer(number)
    }
    entry.staying = answer(4)
    entry.childrenAllocated = 0
    entry.points = 41.5
    entry.conditions = [ListItemID("WATCH-2"), ListItemID("WATCH-1")]
    entry.instruments = [
      Instrument.ID("BRS"): [1: 4, 2: 2, 6: 1], Instrument.ID("SIB"): [1: 3],
    ]
    entry.note = words("CanaryNote 🌱 مرحبا")
    return CheckIn(id: CheckIn.ID(UUID()), month: self.month(month), unit: unit, entry: entry)
  }

  static func promise(
    _ text: String, to unit: Team.ID, by owner: Person.ID, on madeOn: String = "2026-01-20"
  ) -> WorkforcePromise {
    WorkforcePromise(
      id: WorkforcePromise.ID(UUID()), unit: unit, quarter: quarter("2025-Q4"), text: words(text),
      owner: owner, due: day("2026-03-31"), madeOn: day(madeOn))
  }

  static func wish(
    from asker: Person.ID, to asked: Person.ID, number: UInt8 = 1
  ) -> ContactWish {
    // As if made one after the other.
    let id = UUID(uuid: (1, 2, 3, 4, 5, 6, 0x70, 8, 0x80, 0, 0, 0, 0, 0, 0, number))
    return ContactWish(
      id: ContactWish.ID(id), kind: .supervisor, asker: asker, asked: asked,
      askedOn: day("2026-02-27"))
  }
}

extension TestStore {
  /// Checks somebody in, as the service does it.
  @discardableResult
  func checkIn(
    _ checkIn: CheckIn, of person: Person.ID, sharedWith: [Person.ID] = [],
    wishes: [ContactWish.ID] = []
  ) async throws -> CheckIn {
    let act = act("resilience.checkIn", by: person, sealing: store.vault.keys(for: checkIn.id))
    try await store.write(act) { transaction throws in
      try transaction.add(checkIn, of: person, wishes: wishes, sharedWith: sharedWith)
    }
    return checkIn
  }

  func delete(_ checkIns: CheckIn.ID..., of person: Person.ID) async throws {
    try await store.write(act("resilience.delete", by: person)) { transaction throws in
      try transaction.delete(checkIns, of: person)
    }
  }
}
