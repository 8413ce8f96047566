import Workbook
import WorkbookProtocol

extension Families {
  var resilienceProbes: [Probe] { checkInProbes + promiseProbes + policyProbes }

  private var checkInProbes: [Probe] {
    let month = "2026-02"
    return [
      Probe(ResilienceCheckIn.self) { _, _ in
        .init(
          checkIn: .init(pulse: .init(p1: 3)), idempotencyKey: "resilience.checkIn", month: month,
          dryRun: true)
      },
      Probe(ResilienceList.self, about: .people) { target, _ in .init(person: target.id) },
      Probe(ResilienceShare.self, about: .checkIns) { target, _ in
        .init(checkIn: target.id, idempotencyKey: "resilience.share", dryRun: true)
      },
      Probe(ResilienceUnshare.self, about: .checkIns) { target, _ in
        .init(checkIn: target.id, idempotencyKey: "resilience.unshare", dryRun: true)
      },
      Probe(ResilienceDelete.self, about: .checkIns) { target, _ in
        .init(checkIns: [target.id], idempotencyKey: "resilience.delete", dryRun: true)
      },
      Probe(ResilienceExport.self) { _, _ in .init() },
      Probe(ResilienceContactRequests.self) { _, _ in .init() },
      Probe(ResilienceConfirmContact.self, about: .wishes) { target, _ in
        .init(
          id: target.id, ifRevision: 1, idempotencyKey: "resilience.confirmContact", dryRun: true)
      },
    ]
  }

  private var promiseProbes: [Probe] {
    let quarter = Wire.ReportingPeriod(from: "2025-10-01", until: "2025-12-31")
    let owner = stranger.description
    return [
      Probe(PromisesAdd.self, about: .units) { target, _ in
        .init(
          unit: target.id, quarter: quarter, text: "An hour without screens", owner: owner,
          due: "2026-06-01", idempotencyKey: "promises.add", dryRun: true)
      },
      Probe(PromisesAnswer.self, about: .promises) { target, _ in
        .init(
          id: target.id, outcome: .kept, whatHappened: "Done", ifRevision: 1,
          idempotencyKey: "promises.answer", dryRun: true)
      },
      Probe(PromisesList.self, about: .units) { target, _ in .init(unit: target.id) },
      Probe(ReportsWorkforce.self, about: .units) { target, _ in
        .init(period: quarter, scope: target.id)
      },
    ]
  }

  private var policyProbes: [Probe] {
    [
      Probe(InstrumentsList.self) { _, _ in .init() },
      Probe(InstrumentsEnable.self) { _, _ in
        .init(
          instrument: "BURNOUT-1", mayUse: true, wording: ["Our own copy"],
          idempotencyKey: "instruments.enable", dryRun: true)
      },
      Probe(InstrumentsDisable.self) { _, _ in
        .init(instrument: "BURNOUT-1", idempotencyKey: "instruments.disable", dryRun: true)
      },
      Probe(PolicyDisclosure.self) { _, _ in .init() },
      Probe(PolicySetDisclosure.self) { _, _ in
        .init(
          smallestGroup: 12, reason: "Agreed with the staff side",
          idempotencyKey: "policy.setDisclosure", dryRun: true)
      },
    ]
  }
}
