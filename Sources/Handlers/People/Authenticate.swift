import JSONRPC
import Sealing
import Storage
import Workbook

extension Services {
  /// Finds out who presents a token, before the parameters are looked at.
  func authenticate(_ visit: Visit, for method: Method) async throws -> Visit {
    guard visit.caller == nil, let bearer = visit.bearer else {
      guard visit.caller != nil || method.isOpen else {
        throw Fault.unauthenticated("Sign in, or send a token as `Authorization: Bearer …`.")
      }
      return visit
    }
    if method.isOpen { return visit }
    let record = try await presented(bearer)
    guard record.scopes.isEmpty || record.scopes.contains(where: method.name.hasPrefix) else {
      throw Fault.forbidden("This token was made for other methods than \(method.name).")
    }
    var visit = visit
    visit.caller = Caller(
      person: record.person, tokenExpires: record.expires, scopes: record.scopes)
    return visit
  }

  private func presented(_ bearer: String) async throws -> TokenRecord {
    let now = now()
    guard let token = Token(presented: bearer) else { throw Fault.badToken }
    let record = try await faulting { try await store.read { try $0.token(token, at: now) } }
    guard let record else { throw Fault.badToken }
    return record
  }
}

extension Fault {
  fileprivate static let badToken = unauthenticated(
    "The token is unknown, has expired or was revoked. Sign in again.")
}
