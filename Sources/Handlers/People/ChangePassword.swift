import JSONRPC
package import Sealing
import Storage
import Workbook
import WorkbookProtocol

import struct Foundation.UUID

extension Services {
  func changePassword(
    _ params: AuthChangePassword.Params, _ call: Call<Visit>
  ) async throws -> AuthChangePassword.Result {
    let person = try await admitted(AuthChangePassword.self, call)
    let wanted = try params.username.map { try Username(checked: $0) }
    let (known, name, hasFactor) = try await faulting {
      try await store.read { snapshot in
        (
          try snapshot.password(of: person), try snapshot.person(person)?.value,
          try snapshot.hasSecondFactor(person)
        )
      }
    }
    let username = wanted ?? known?.username
    guard let username else {
      throw Fault.invalidParam("/username", "Choose a user name too.")
    }
    try refuseDenied(params.new, at: "/new", username, name: name)
    if let known { try await provePassword(params.current, known, at: "/current", call) }
    if hasFactor || known == nil { try await proveAgain(call, params.code) }
    let hash = try await hash(params.new)
    let now = now()
    let act = Act(call.method.name, by: person, at: now, sealing: [.organisation])
    let caller = call.context.caller
    let ended = try await faulting {
      try await store.write(act) { transaction in
        _ = try transaction.standing(required: person, on: now.day)
        try transaction.take(username, for: person)
        try transaction.setPassword(hash, of: person)
        return (
          try transaction.endSessions(of: person, except: caller?.sessionID),
          try transaction.revokeTokens(of: person, except: caller?.tokenID)
        )
      }
    }
    signingIn.tell(.changedPassword(person))
    return .init(username: username.text, sessionsEnded: ended.0, tokensEnded: ended.1)
  }

  /// - Throws: −32006 when too many passwords are being checked.
  package func hash(_ password: String) async throws -> PasswordHash {
    let (cost, random) = (signingIn.cost, random)
    return try await atDesk { try PasswordHash.of(password, cost: cost, from: random) }
  }

  /// - Parameter name: `nil` for somebody who is not on the list yet.
  func refuseDenied(
    _ password: String, at pointer: String, _ username: Username?, name: Person?
  ) throws {
    let own = [username?.text, name?.name.text, name?.agency.text].compactMap(\.self)
    if let objection = signingIn.denied.objection(to: password, own: own) {
      throw Fault.invalidParam(pointer, objection)
    }
  }
}

extension Username {
  init(checked typed: String) throws(Fault) {
    guard let username = Username(typed) else {
      throw .invalidParam(
        "/username", "A user name has letters, digits, full stops, hyphens and underscores only.")
    }
    self = username
  }
}

extension Transaction {
  func take(_ username: Username, for person: Person.ID) throws {
    if let holder = try holder(of: username), holder != person {
      throw Fault(.alreadyExists, "Somebody else has this user name; choose another.")
    }
    try setUsername(username, of: person)
  }
}

extension Caller {
  /// Came in with a one-time code within the last day, or stands inside the process.
  var hasJustClaimed: Bool {
    switch means {
    case .token(_, let isClaimed): isClaimed
    case .inside: true
    case .session: false
    }
  }

  var sessionID: UUID? {
    if case .session(let id, _, _) = means { id } else { nil }
  }

  var tokenID: UUID? {
    if case .token(let id, _) = means { id } else { nil }
  }
}
