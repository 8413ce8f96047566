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
  ///   - makeRequestID: A short id that stands in every error and log line of one call.
  ///   - report: Told of every error that a caller sees only as −32603.
  package init(
    _ services: Services, time: Timekeeping, makeRequestID: @escaping @Sendable () -> String,
    report: @escaping @Sendable (any Error, _ method: String, _ requestID: String) -> Void,
    observe: @escaping @Sendable (JSONRPC.Observation) -> Void = { _ in }
  ) throws {
    let contract = Asset.bytes("openrpc.json")
    var register = MethodRegister(contract: try OpenRPCDocument(contract))
    register.addSystem(softwareVersion: services.softwareVersion, document: contract)
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
        authenticate: { method, visit in try await services.authenticate(visit, for: method) },
        report: report, observe: observe))
  }
}
