import Workbook
import WorkbookProtocol

/// People check in, and are contacted when they asked for it.
extension Narrator {
  mutating func checkIn(_ plan: CheckInPlan) async throws {
    var entry = Wire.CheckInEntry(
      pulse: .init(
        p1: plan.pulse[.p1], p2: plan.pulse[.p2], p3: plan.pulse[.p3], p4: plan.pulse[.p4],
        p5: plan.pulse[.p5], p6: plan.pulse[.p6], p7: plan.pulse[.p7], p8: plan.pulse[.p8]),
      staying: plan.staying, childrenAllocated: plan.children)
    if !plan.conditions.isEmpty { entry.conditions = plan.conditions }
    if let resilience = plan.resilience {
      entry.instruments = [
        .init(
          instrument: "BRS",
          answers: resilience.enumerated().map { .init(item: $0.offset + 1, answer: $0.element) })
      ]
    }
    try await caller(plan.person.id).call(
      ResilienceCheckIn.self,
      .init(
        checkIn: entry, idempotencyKey: keys.next(), shareWithSupervisor: plan.shares ? true : nil,
        pleaseContactMe: plan.wantsContact ? .init(who: .supervisor) : nil))
  }

  mutating func contact(_ supervisor: Int) async throws {
    let me = caller(cast.supervisors[supervisor].id)
    for wish in try await me.call(ResilienceContactRequests.self, .init()).items {
      try await me.call(
        ResilienceConfirmContact.self,
        .init(id: wish.id, ifRevision: wish.revision, idempotencyKey: keys.next()))
    }
  }
}
