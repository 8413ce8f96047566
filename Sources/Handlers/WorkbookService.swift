package import JSONRPC
import Sealing
import Storage
import Workbook
import WorkbookProtocol

/// The service as a whole: every method of the contract with its handler, ready to answer.
package struct WorkbookService: Sendable {
  package let dispatcher: Dispatcher<Visit>
  /// What `rpc.discover` answers, byte for byte.
  package let contract: [UInt8]

  /// - Parameters:
  ///   - rates: How often each caller may call; `nil` for no limit.
  ///   - notFoundTakes: At least how long it takes to answer that something is not there, or not visible.
  ///   - makeRequestID: A short id that stands in every error and log line of one call.
  ///   - report: Told of every error that a caller sees only as −32603.
  package init(
    _ services: Services, time: Timekeeping, rates: CallRates? = nil,
    notFoundTakes: Duration? = nil,
    makeRequestID: @escaping @Sendable () -> String,
    report: @escaping @Sendable (any Error, _ method: String, _ requestID: String) -> Void,
    observe: @escaping @Sendable (JSONRPC.Observation) -> Void = { _ in }
  ) throws {
    let contract = Asset.bytes("openrpc.json")
    var register = MethodRegister(contract: try OpenRPCDocument(contract))
    register.addSystem(
      softwareVersion: services.softwareVersion, document: contract, rates: rates)
    register.addPeople(services)
    register.addSupervision(services)
    register.addAssessments(services)
    register.addResilience(services)
    register.addParticipation(services)
    register.addSafeguarding(services)
    register.addReports(services)
    register.addGovernance(services, time)
    self.contract = contract
    dispatcher = Dispatcher(
      table: register.table, limits: .published,
      surroundings: DispatcherSurroundings(
        time: time, makeRequestID: makeRequestID,
        authenticate: { method, visit in
          do {
            return try await services.authenticate(visit, for: method)
          } catch {
            // Whoever is refused at the door is counted by where they come from.
            try services.count(visit, with: rates, at: time.elapsed())
            throw error
          }
        },
        interceptors: [
          { _, visit in try services.count(visit, with: rates, at: time.elapsed()) }
        ],
        report: report, observe: observe,
        leastDuration: { $0.code == ErrorCode.notFound.code ? notFoundTakes : nil }))
  }
}

extension Services {
  fileprivate func count(_ visit: Visit, with rates: CallRates?, at now: Duration) throws {
    do {
      try rates?.count(visit, at: now)
    } catch {
      signingIn.tell(.rateLimited)
      throw error
    }
  }
}
