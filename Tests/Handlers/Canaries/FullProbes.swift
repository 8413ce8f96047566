import Workbook
import WorkbookProtocol

extension Families {
  /// Calls that have room for more text than the probes of the access table.
  var fullProbes: [Probe] {
    sessions + [
      Probe(ParticipationContribute.self) { _, _ in
        .init(
          contribution: .init(
            speakingAs: .youngPerson, route: .inPerson, place: .withWorker, youngPerson: "LS-0",
            agreement: .init(kind: .ownUnder16WithUnderstanding), oneChange: "Ask me first.",
            language: .en),
          idempotencyKey: "full contribution", dryRun: true)
      },
      Probe(ParticipationContribute.self) { _, _ in
        .init(
          contribution: .init(
            speakingAs: .youngPerson, route: .inPerson, place: .withWorker, name: "Sam",
            agreement: .init(kind: .ownUnder16WithUnderstanding), oneChange: "Ask me first.",
            language: .en),
          idempotencyKey: "named contribution", dryRun: true)
      },
    ]
  }

  private var sessions: [Probe] {
    [
      session { target in
        var entry = Entry.individual(with: target.person, on: "2026-02-26", about: ["LS-0"])
        entry.thinking?.prompts = [.init(prompt: "RP-2.4-2", response: "Words")]
        entry.cases?[0].thinking?.questions = [.init(prompt: "PQ-1", response: "Words")]
        return entry
      },
      session { target in
        var entry = Entry.individual(with: target.person, on: "2026-02-19", about: ["LS-0"])
        entry.cases?[0].decision?.kind = .end
        entry.cases?[0].decision?.ending = .init(
          whySafeNow: "She is safe.", howTheyCanComeBack: "She rings.")
        return entry
      },
      session { target in
        var entry = Entry.individual(with: target.person, on: "2026-02-25", about: [])
        entry.actualEnd = "2026-02-25T10:40:00Z"
        return entry
      },
      session {
        Entry.group(with: [$0.person], attended: [$0.person], on: "2026-02-24", about: "LS-0")
      },
      session { Entry.talk(with: $0.person, on: "2026-02-23") },
      session { target in
        .init(
          kind: .individual, status: .cancelled, supervisees: [target.person.description],
          plannedStart: "2026-02-20T10:00:00Z", plannedMinutes: 90,
          notHeld: .init(by: .supervisor, reason: Wire.CancelReason.allCases[0]))
      },
    ]
  }

  private func session(
    _ entry: @escaping @Sendable (Target) -> Wire.SessionEntry
  ) -> Probe {
    Probe(SupervisionRecord.self, about: .people, only: ["supervisee"], denial: .rule) {
      target, _ in
      .init(session: entry(target), idempotencyKey: "full session", dryRun: true)
    }
  }
}

extension Target {
  fileprivate var person: Person.ID { required(Identifier<Person>(id), id) }
}
