import JSONRPC
import Sealing
import Storage
import Workbook
import WorkbookProtocol

/// A command line is let in from a browser (RFC 8628).
extension Services {
  private static let deviceMinutes = 10
  private static let deviceIntervalMs = 2_000
  /// Anybody may ask, so there is an end to how many wait.
  private static let mostDevices = 500

  func startDevice(
    _ params: AuthStartDevice.Params, _ call: Call<Visit>
  ) async throws -> AuthStartDevice.Result {
    guard Words(params.label) != nil else {
      throw Fault.invalidParam("/label", "Say what asks, such as the machine's name.")
    }
    let secret = Token.random(from: random)
    let code = OneTimeCode.random(groups: 2, from: random)
    let now = now()
    let expires = now.adding(minutes: Self.deviceMinutes)
    try await faulting {
      try await store.write(Act(AuthStartDevice.name, by: nil, at: now)) { transaction in
        guard try transaction.waitingDevices(at: now) < Self.mostDevices else { throw Fault.busy() }
        try transaction.add(secret, shownAs: code, label: params.label, expires: expires)
      }
    }
    return .init(
      deviceCode: secret.text, userCode: code.text, page: "/device",
      expiresAt: expires.description, intervalMs: Self.deviceIntervalMs)
  }

  func approveDevice(
    _ params: AuthApproveDevice.Params, _ call: Call<Visit>
  ) async throws -> AuthApproveDevice.Result {
    let person = try await admitted(AuthApproveDevice.self, call)
    guard call.context.caller?.sessionID != nil else {
      throw Fault.ruleViolated("Approve it in a browser in which you have signed in.")
    }
    guard let code = OneTimeCode(typed: params.userCode) else { throw Fault.unknownDevice }
    let now = now()
    let label = try await faulting {
      try await store.write(Act(AuthApproveDevice.name, by: person, at: now)) { transaction in
        guard let request = try transaction.deviceRequest(shownAs: code, at: now),
          request.state == .waiting
        else { throw Fault.unknownDevice }
        try transaction.decide(code, by: person, approved: params.approve)
        return request.label
      }
    }
    if params.approve { signingIn.tell(.approvedDevice(person)) }
    return .init(label: label, approved: params.approve)
  }

  func finishDevice(
    _ params: AuthFinishDevice.Params, _ call: Call<Visit>
  ) async throws -> AuthFinishDevice.Result {
    guard let secret = Token(presented: params.deviceCode) else { throw Fault.unknownDevice }
    let now = now()
    let request = try await faulting {
      try await store.read { try $0.deviceRequest(secret, at: now) }
    }
    guard let request else { throw Fault.unknownDevice }
    if request.state == .waiting { return .init(state: .waiting) }
    let token = Token.random(from: random)
    let expires = now.adding(minutes: Self.commandLineHours * 60)
    return try await faulting {
      try await store.write(Act(AuthFinishDevice.name, by: nil, at: now)) { transaction in
        guard let request = try transaction.deviceRequest(secret, at: now) else {
          throw Fault.unknownDevice
        }
        try transaction.remove(secret)
        guard case .approved(let person) = request.state,
          try transaction.standing(of: person, on: now.day) != nil
        else { return .init(state: .refused) }
        try transaction.add(
          token, id: makeID(now), for: person, name: request.label, expires: expires)
        return .init(state: .approved, token: token.text, expiresAt: expires.description)
      }
    }
  }
}

extension Fault {
  fileprivate static let unknownDevice = notFound("code: it may have expired or been used")
}
