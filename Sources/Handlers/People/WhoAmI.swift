import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func whoAmI(_: AuthWhoAmI.Params, _ call: Call<Visit>) async throws -> AuthWhoAmI.Result {
    let caller = call.context.caller
    return try await read(AuthWhoAmI.self, call) { reading in
      let standing = reading.standing
      let supervisor = try reading.snapshot.relationships(about: standing.person)
        .map(\.value).first { $0.kind == .supervising && $0.holds(on: reading.today) }?.holder
      let names = try Names(
        [standing.person] + (supervisor.map { [$0] } ?? []), in: reading.snapshot)
      return .init(
        person: names[standing.person],
        roles: try standing.roles.sorted { $0.rawValue < $1.rawValue }.readingEach(same),
        leads: standing.grants.first { $0.role == .leader }?.unit?.description,
        supervisor: supervisor.map { names[$0] }, supervising: standing.supervises.count,
        covering: standing.coversFor.count, scopes: caller?.scopes ?? [],
        tokenExpiresAt: caller?.expires?.description,
        username: try reading.snapshot.username(of: standing.person)?.text,
        secondFactor: try reading.snapshot.hasSecondFactor(standing.person),
        notices: try reading.snapshot.notices(for: standing, at: reading.now).count)
    }
  }
}
