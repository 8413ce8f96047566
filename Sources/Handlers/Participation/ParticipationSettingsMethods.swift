import JSONRPC
import Sealing
import Storage
import Workbook
import WorkbookProtocol

import struct Foundation.UUID

extension Services {
  func participationSettings(
    _ params: ParticipationSettings.Params, _ call: Call<Visit>
  ) async throws -> ParticipationSettings.Result {
    try await read(ParticipationSettings.self, call) { reading in
      let settings = try reading.snapshot.participationSettings()
      return .init(settings, try Names(settings.value.people, in: reading.snapshot))
    }
  }

  func setParticipationSettings(
    _ params: ParticipationSetSettings.Params, _ call: Call<Visit>
  ) async throws -> ParticipationSetSettings.Result {
    let settings = try ParticipationArrangements(params.settings)
    let written = try await write(
      ParticipationSetSettings.self, call,
      .init(params.idempotencyKey, dryRun: params.dryRun, sealing: [.organisation])
    ) { writing in
      _ = try writing.require([.authority], "setting")
      let people = try writing.people(named: settings)
      let broken = settings.rulesBroken(
        mayCheck: { people[$0]?.mayCheck ?? false }, hasLeft: { people[$0]?.hasLeft ?? true })
      if let fault = Fault(rulesBroken: broken, under: "/settings") { throw fault }
      let revision = try writing.transaction.set(settings, ifRevision: params.ifRevision)
      return (UUID.participationSettings, revision)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  func checkPlainWords(
    _ params: ParticipationCheckPlainWords.Params, _ call: Call<Visit>
  ) async throws -> ParticipationCheckPlainWords.Result {
    try await read(ParticipationCheckPlainWords.self, call) { _ in
      .init(
        findings: try PlainWords.findings(in: params.text).prefix(1_000).map(\.self).readingEach {
          finding throws(WireMismatch) in
          .init(
            kind: try same(finding.kind), passage: finding.passage,
            suggestion: finding.suggestion)
        })
    }
  }
}

extension Writing {
  fileprivate func people(
    named settings: ParticipationArrangements
  ) throws -> [Person.ID: (mayCheck: Bool, hasLeft: Bool)] {
    try settings.people.reduce(into: [:]) { people, id in
      guard let person = try transaction.person(id)?.value else { throw Fault.notFound("person") }
      let roles = Set(
        try transaction.roleGrants(of: id).map(\.value).filter { $0.holds(on: today) }.map(\.role))
      people[id] = (
        mayCheck: !roles.isDisjoint(with: [.participationLead, .safeguardingLead])
          && !roles.contains(.practitioner),
        hasLeft: person.left.map { $0 < today } ?? false
      )
    }
  }
}
