import JSONRPC
import WorkbookProtocol

extension MethodRegister {
  /// What the records say.
  mutating func addReports(_ services: Services) {
    let links = AssessmentLinkReports()
    addPrepared(ReportsAssessmentLink.self) { params, call in
      try await services.assessmentLink(params, call, links)
    }
    addPrepared(ReportsWorkforce.self, services.workforce)
    addPrepared(ReportsYouSaidWeDid.self, services.youSaidWeDid)
  }
}
