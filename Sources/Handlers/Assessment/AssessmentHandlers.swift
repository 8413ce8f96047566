import JSONRPC
import WorkbookProtocol

extension MethodRegister {
  /// Assessments and their audits.
  mutating func addAssessments(_ services: Services) {
    add(AssessmentsRegister.self, services.registerAssessment)
    add(AssessmentsAudit.self, services.auditAssessment)
    add(AssessmentsGet.self, services.getAssessment)
    add(AssessmentsList.self, services.listAssessments)
  }
}
