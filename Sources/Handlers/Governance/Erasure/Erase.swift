import JSONRPC
import Sealing
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func erase(
    _ params: GovernanceErase.Params, _ call: Call<Visit>
  ) async throws -> GovernanceErase.Result {
    let me = try await admitted(GovernanceErase.self, call)
    let isDryRun = params.dryRun ?? false
    let request = try ErasureRequest(params)
    let reason = try Words(required: params.reason, at: "/reason")
    // What can be refused without a look at the records costs nobody a code.
    if request.person == nil { try request.requireOldEnoughOrRefuse(on: now().day) }
    if !isDryRun { try await proveAgain(call, params.code) }
    let now = now()
    let erasure = Erasure(
      id: Erasure.ID(makeID(now)), of: request, reason: reason, by: me, on: now.day)
    let act = Act(
      GovernanceErase.name, by: me, at: now, reason: reason, sealing: [.organisation],
      dryRun: isDryRun)
    if !isDryRun, case .checkInsUntil(let month) = request {
      try await releaseFigures(through: Quarter(of: month.last), for: act)
    }
    try await evened(from: now, unseen: request.isUnseen) {
      try await faulting {
        try await store.write(act) { transaction in
          let standing = try transaction.standing(required: me, on: now.day)
          let permission = try Permission(GovernanceErase.self, for: standing, reason: reason)
          try Writing(transaction, permission).erase(request)
          try transaction.add(erasure)
        }
      }
    }
    if case .contribution(let id) = request, !isDryRun { readingHours.forget(id) }
    return .init(
      id: erasure.id.description,
      statement: isDryRun
        ? request.statementOfDryRun(replacing: store.keystoreCopy)
        : request.statement(replacing: store.keystoreCopy))
  }

  /// Whether somebody had any check-ins could be told by how long it takes: the answer comes at the next full second.
  private func evened(
    from began: Instant, unseen: Bool, _ work: () async throws -> Void
  ) async throws {
    guard unseen else { return try await work() }
    let done: Result<Void, any Error>
    do {
      done = .success(try await work())
    } catch {
      done = .failure(error)
    }
    let spent = max(0, now().milliseconds - began.milliseconds)
    try await pause(.milliseconds(1_000 - spent % 1_000))
    try done.get()
  }
}

extension Writing {
  fileprivate func erase(_ request: ErasureRequest) throws {
    switch request {
    case .checkInsOf(let person):
      _ = try required(person)
      try transaction.eraseCheckIns(of: person)
      transaction.notes.wrote(.person(person))
    case .checkInsUntil(let month): try transaction.eraseCheckIns(until: month)
    case .personalPartsOf(let person):
      try request.requireOldEnoughOrRefuse(left: try required(person).left, on: today)
      try transaction.erasePersonalParts(of: person)
      transaction.notes.wrote(.person(person))
    case .contribution(let id): try eraseContribution(id)
    case .feedbackUntil(let day): try transaction.eraseFeedbackWithoutName(until: day)
    }
  }

  private func required(_ id: Person.ID) throws -> Person {
    guard let person = try transaction.person(id)?.value else { throw Fault.notFound("person") }
    guard id != standing.person else {
      throw Fault.ruleViolated(
        "Somebody else of information governance erases what is recorded about you.")
    }
    return person
  }

  private func eraseContribution(_ id: Contribution.ID) throws {
    let access = try ContributionAccess(standing, in: transaction, on: today)
    // Whoever it is about, and everybody above and below them, never hears of it.
    guard let head = try transaction.contributionHead(id),
      access.isUnconcerned(about: head.aboutWorker)
    else { throw Fault.notFound("contribution") }
    guard !head.waitsForReading else {
      throw Fault.ruleViolated("Nobody has read all of it for safety yet: that comes first.")
    }
    if let child = head.child { transaction.notes.wrote(.child(child), record: id.uuid) }
    try transaction.eraseContribution(id, by: standing.person)
  }
}

extension ErasureRequest {
  fileprivate init(_ params: GovernanceErase.Params) throws {
    let all: [ErasureRequest] = [
      try params.checkInsOf.map { .checkInsOf(try Person.ID(wire: $0)) },
      try params.checkInsUntil.map { .checkInsUntil(try Month(required: $0)) },
      try params.personalPartsOf.map { .personalPartsOf(try Person.ID(wire: $0)) },
      try params.contribution.map { .contribution(try Contribution.ID(wire: $0)) },
      try params.feedbackUntil.map { .feedbackUntil(try Day(wire: $0)) },
    ].compactMap(\.self)
    guard all.count == 1 else {
      throw Fault.invalidParam(
        "/checkInsOf",
        "Say exactly one: checkInsOf, checkInsUntil, personalPartsOf, contribution or feedbackUntil."
      )
    }
    self = all[0]
  }

  /// Whether nobody may learn if there was anything.
  fileprivate var isUnseen: Bool {
    switch self {
    case .checkInsOf, .checkInsUntil, .feedbackUntil: true
    case .personalPartsOf, .contribution: false
    }
  }
}

extension Month {
  fileprivate init(required text: String) throws {
    guard let month = Month(text) else {
      throw Fault.invalidParam("/checkInsUntil", "Give a month, as 2024-10.")
    }
    self = month
  }
}
