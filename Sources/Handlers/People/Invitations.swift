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
  /// Long enough to set up a second factor.
  private static let firstTokenDays = 1
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
    let token = Token.random(from: random)
    let expires = now().adding(days: Self.firstTokenDays)
    // Behind a password stands a second factor: until it is set up the token is good for nothing else.
    let scopes = params.password == nil ? [] : LimitedAccess.scopes
    let person = try await claim(Claim(params)) { transaction, person in
      try transaction.add(
        token, id: makeID(transaction.act.at), for: person, name: "First token", scopes: scopes,
        expires: expires, isClaimed: true)
    }
    return .init(
      id: person.description, token: params.dryRun == true ? nil : token.text,
      expiresAt: expires.description)
  }

  /// Redeems a code: whatever let this person in before does so no longer.
  ///
  /// - Parameter open: Lets them in, in the same transaction.
  func claim(
    _ claim: Claim, open: @escaping @Sendable (Transaction, Person.ID) throws -> Void
  ) async throws -> Person.ID {
    guard let code = OneTimeCode(typed: claim.code) else { throw Fault.badCode }
    let now = now()
    let known = try await faulting {
      try await store.read { snapshot -> (invitation: Invitation, person: Person?)? in
        try snapshot.invitation(code, at: now).map { invitation in
          (invitation, try invitation.person.flatMap(snapshot.person(_:))?.value)
        }
      }
    }
    // A wrong code costs no more than looking it up.
    guard let known else {
      signingIn.tell(.refusedCode)
      throw Fault.badCode
    }
    let username = try claim.username.map { try Username(checked: $0) }
    var hash: PasswordHash?
    if let password = claim.password {
      guard let username else { throw Fault.invalidParam("/username", "Choose a user name too.") }
      try refuseDenied(password, at: "/password", username, name: known.person)
      hash = try await self.hash(password)
    }
    let (kept, identity) = (hash, claim.identity)
    let act = Act(
      AuthClaim.name, by: known.invitation.person, at: now, sealing: [.organisation],
      dryRun: claim.dryRun)
    let person = try await faulting {
      try await store.write(act) { transaction in
        guard let invitation = try transaction.invitation(code, at: now),
          try invitation.person != nil || transaction.isEmpty()
        else { throw Fault.badCode }
        let person = try invitation.person ?? transaction.beginAuthority(claim, makeID: makeID)
        try transaction.markUsed(invitation)
        try transaction.removeCredentials(of: person)
        if invitation.person != nil { transaction.notes.wrote(.person(person)) }
        if let username { try transaction.take(username, for: person) }
        if let kept { try transaction.setPassword(kept, of: person) }
        if let identity { try transaction.link(identity, to: person) }
        try open(transaction, person)
        return person
      }
    }
    if !claim.dryRun { signingIn.tell(.claimed(person)) }
    return person
  }

  /// A code for an administrator who cannot get in any more; whoever runs the server asks for it, on the server.
  ///
  /// - Parameter name: Their user name, or their id in the list of people.
  package func codeForAdministrator(_ name: String) async throws -> String {
    let now = now()
    let code = OneTimeCode.random(groups: 4, from: random)
    try await store.write(Act("server.recover", by: nil, at: now)) { transaction in
      let named = try Username(name).flatMap(transaction.holder(of:)) ?? Person.ID(name)
      guard let person = named,
        let standing = try transaction.standing(of: person, on: now.day),
        standing.roles.contains(.administrator)
      else { throw NoSuchAdministrator() }
      try transaction.invite(
        person, with: code, id: makeID(now), expires: now.adding(minutes: Self.firstCodeMinutes))
      transaction.notes.wrote(.person(person))
    }
    return code.text
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

/// Nobody of that name is an administrator today.
package struct NoSuchAdministrator: Error, CustomStringConvertible {
  package let description =
    "Nobody of this name is an administrator today. User names and ids are those of the list of people."
}

/// What somebody says who redeems a code.
struct Claim: Sendable {
  let code: String
  var name: String?
  var agency: String?
  var discipline = Discipline.other
  var username: String?
  var password: String?
  /// Who they are to single sign-on, once that has been proved.
  var identity: String?
  var dryRun = false

  init(code: String, username: String? = nil, password: String? = nil, identity: String? = nil) {
    self.code = code
    self.username = username
    self.password = password
    self.identity = identity
  }

  init(_ params: AuthClaim.Params) throws {
    self.init(code: params.code, username: params.username, password: params.password)
    name = params.name
    agency = params.agency
    discipline = try params.discipline.reading(same) ?? .other
    dryRun = params.dryRun ?? false
  }
}

extension Transaction {
  /// The first administrator and the organisation around them.
  fileprivate func beginAuthority(
    _ claim: Claim, makeID: (Instant) -> UUID
  ) throws -> Person.ID {
    var faults: [Breach] = []
    let (name, agency) = (Words(claim.name), Words(claim.agency))
    if name == nil { faults.append(Breach("/name", .required, "Say who you are.")) }
    if agency == nil { faults.append(Breach("/agency", .required, "Say who employs you.")) }
    if let breaches = Breaches(faults) { throw Fault(breaches, under: "") }
    guard let name, let agency else { throw WireMismatch(type: "Person") }
    let organisation = Team(
      id: Team.ID(makeID(act.at)), name: agency, level: .organisation, parent: nil)
    try add(organisation)
    let person = Person(
      id: Person.ID(makeID(act.at)), name: name, discipline: claim.discipline, agency: agency,
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
