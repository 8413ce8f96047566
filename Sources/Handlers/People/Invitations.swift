import JSONRPC
import Sealing
import Storage
import Synchronization
import Workbook
import WorkbookProtocol

import struct Foundation.UUID

extension Services {
  /// How long a code for somebody on the list is good.
  private static let invitationDays = 7
  private static let firstTokenDays = 30
  /// Within how long a second administrator must invite somebody who has signed in before.
  private static let renewalDays = 1
  /// How long the code that an empty data folder prints is good.
  private static let firstCodeMinutes = 15

  func invite(
    _ params: AuthInvite.Params, _ call: Call<Visit>
  ) async throws -> AuthInvite.Result {
    let person = try Person.ID(wire: params.person)
    let code = OneTimeCode.random(groups: 4, from: random)
    let (codeExpires, requestExpires) = (
      now().adding(days: Self.invitationDays), now().adding(days: Self.renewalDays)
    )
    let waits = Mutex(false)
    let written = try await write(
      AuthInvite.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      guard let invited = try writing.transaction.person(person) else {
        throw Fault.notFound("person")
      }
      if let left = invited.value.left, left < writing.today {
        throw Fault.ruleViolated("This person has left; nobody can sign in for them.")
      }
      guard person != writing.standing.person else {
        throw Fault.ruleViolated("You have signed in already; make a token with auth.createToken.")
      }
      let id = makeID(writing.now)
      writing.transaction.notes.wrote(.person(person), record: id)
      if try writing.waitsForSecond(person, until: requestExpires) {
        waits.withLock { $0 = true }
      } else {
        try writing.transaction.invite(person, with: code, id: id, expires: codeExpires)
      }
      return (id, 1)
    }
    let isWaiting = waits.withLock { $0 }
    let isNew = written.replayed == nil && params.dryRun != true && !isWaiting
    return .init(
      id: written.id, code: isNew ? code.text : nil, waitsForSecond: isWaiting ? true : nil,
      expiresAt: (isWaiting ? requestExpires : codeExpires).description,
      revision: written.revision, replayed: written.replayed)
  }

  func claim(_ params: AuthClaim.Params, _ call: Call<Visit>) async throws -> AuthClaim.Result {
    guard let code = OneTimeCode(typed: params.code) else { throw Fault.badCode }
    let now = now()
    let token = Token.random(from: random)
    let expires = now.adding(days: Self.firstTokenDays)
    let discipline: Discipline? = try params.discipline.reading(same)
    let act = Act(AuthClaim.name, by: nil, at: now, dryRun: params.dryRun ?? false)
    let person = try await faulting {
      try await store.write(act) { transaction in
        guard let invitation = try transaction.invitation(code, at: now) else {
          throw Fault.badCode
        }
        let person =
          try invitation.person
          ?? transaction.beginAuthority(params, discipline ?? .other, makeID: makeID)
        try transaction.markUsed(invitation)
        if invitation.person != nil { transaction.notes.wrote(.person(person)) }
        try transaction.add(
          token, id: makeID(now), for: person, name: "First token", expires: expires)
        return person
      }
    }
    return .init(
      id: person.description, token: params.dryRun == true ? nil : token.text,
      expiresAt: expires.description, revision: 1)
  }

  /// The code for the first administrator, while nobody is on the list; `nil` once somebody is.
  package func codeForFirstAdministrator() async throws -> String? {
    let now = now()
    let code = OneTimeCode.random(groups: 4, from: random)
    let act = Act("auth.claim", by: nil, at: now)
    return try await store.write(act) { transaction in
      guard try transaction.isEmpty() else { return nil }
      try transaction.invite(
        nil, with: code, id: makeID(now), expires: now.adding(minutes: Self.firstCodeMinutes))
      return code.text
    }
  }
}

extension Transaction {
  /// The first administrator and the organisation around them.
  fileprivate func beginAuthority(
    _ params: AuthClaim.Params, _ discipline: Discipline, makeID: (Instant) -> UUID
  ) throws -> Person.ID {
    var faults: [Breach] = []
    let name = Words(params.name)
    let agency = Words(params.agency)
    if name == nil { faults.append(Breach("/name", .required, "Say who you are.")) }
    if agency == nil { faults.append(Breach("/agency", .required, "Say who employs you.")) }
    if let breaches = Breaches(faults) { throw Fault(breaches, under: "") }
    guard let name, let agency else { throw WireMismatch(type: "Person") }
    let organisation = Team(
      id: Team.ID(makeID(act.at)), name: agency, level: .organisation, parent: nil)
    try add(organisation)
    let person = Person(
      id: Person.ID(makeID(act.at)), name: name, discipline: discipline, agency: agency,
      team: organisation.id, careerStage: .established, started: act.at.day)
    try add(person)
    try add(
      RoleGrant(
        id: RoleGrant.ID(makeID(act.at)), person: person.id, role: .administrator,
        from: act.at.day, grantedBy: nil))
    return person.id
  }
}

extension Writing {
  /// A code for somebody who has signed in before would open what is theirs alone: two administrators must want it.
  fileprivate func waitsForSecond(_ person: Person.ID, until expires: Instant) throws -> Bool {
    guard try transaction.hasSignedIn(person) else { return false }
    if let first = try transaction.renewalAsked(of: person, at: now), first != standing.person {
      try transaction.endRenewal(of: person)
      return false
    }
    try transaction.askForRenewal(of: person, by: standing.person, expires: expires)
    return true
  }
}

extension Fault {
  fileprivate static let badCode = notFound("code: it may have expired or been used")
}
