import JSONRPC
import WorkbookProtocol

extension MethodRegister {
  /// Somebody may be hurt.
  mutating func addSafeguarding(_ services: Services) {
    add(SafeguardingRaise.self, services.raiseConcern)
    add(SafeguardingReported.self, services.reportConcern)
    add(SafeguardingUpdate.self, services.updateConcern)
    add(SafeguardingList.self, services.listConcerns)
    add(SafeguardingGet.self, services.getConcern)
    add(SafeguardingClose.self, services.closeConcern)
  }
}
