import Sealing
import Storage
import Workbook
import WorkbookProtocol

extension Families {
  /// Units, check-ins, wishes and promises as this caller stands to them.
  static func addResilience(
    to family: inout Family, _ cast: Cast, _ shared: Shared, _ service: TestService
  ) async throws {
    let nobody = Target.missing("00000000-0000-7000-8000-000000000abc")
    let leads: Set<AccessRelation> = family.role == .leader ? [.unit] : []
    family.units = [
      Target(name: "led by the leader", id: shared.led.description, relations: leads),
      Target(name: "own team", id: shared.team.description, relations: [.member]),
      Target(name: "unrelated", id: shared.organisation.description, relations: []), nobody,
    ]
    family.checkIns = [
      Target(
        name: "own", id: try await checkIn(cast.caller, service), relations: [.oneself]),
      Target(
        name: "shared by a supervisee",
        id: try await checkIn(cast.supervisee, service, asking: true), relations: [.sharedWith]),
      Target(name: "unrelated", id: try await checkIn(cast.covered, service), relations: []),
      nobody,
    ]
    let asked = try await service.call(
      ResilienceContactRequests.self, .init(), as: cast.caller
    ).items.map(\.id)
    family.wishes = asked.map { Target(name: "asked", id: $0, relations: [.asked]) } + [nobody]
    family.promises = [
      Target(
        name: "to the unit the leader leads",
        id: try await promise(to: shared.led, shared, service),
        relations: leads),
      Target(
        name: "to the own team", id: try await promise(to: shared.team, shared, service),
        relations: [.member]),
      nobody,
    ]
  }

  private static func checkIn(
    _ person: Person.ID, _ service: TestService, asking: Bool = false
  ) async throws -> String {
    try await service.call(
      ResilienceCheckIn.self,
      .init(
        checkIn: .init(pulse: .init(p1: 2)), idempotencyKey: service.key(),
        shareWithSupervisor: true, pleaseContactMe: asking ? .init(who: .supervisor) : nil),
      as: person
    ).id
  }

  private static func promise(
    to unit: Team.ID, _ shared: Shared, _ service: TestService
  ) async throws -> String {
    let id: WorkforcePromise.ID = service.newID()
    let owner = shared.stranger
    let act = Act("test.found", by: nil, at: service.clock.now, sealing: [.organisation])
    let today = service.clock.today
    try await service.store.write(act) { transaction in
      try transaction.add(
        WorkforcePromise(
          id: id, unit: unit, quarter: Quarter(of: day("2025-10-01")), text: words("A promise"),
          owner: owner, due: day("2026-06-01"), madeOn: today))
    }
    return id.description
  }
}
