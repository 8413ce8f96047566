import JSONRPC
import WorkbookProtocol

extension MethodRegister {
  /// Sessions, prompts, lists and the frequency policy.
  mutating func addSupervision(_ services: Services) {
    add(SupervisionRecord.self, services.recordSession)
    add(SupervisionGet.self, services.getSession)
    add(SupervisionList.self, services.listSessions)
    add(SupervisionConfirm.self, services.confirmSession)
    add(SupervisionRateDepth.self, services.rateDepth)
    add(SupervisionRateUsefulness.self, services.rateUsefulness)
    add(SupervisionAddAddendum.self, services.addAddendum)
    add(SupervisionDue.self, services.supervisionDue)
    add(PromptsList.self, services.listPrompts)
    add(ListsList.self, services.listContent)
    add(PolicyList.self, services.listPolicy)
    add(PolicyDisclosure.self, services.disclosurePolicy)
    add(PolicySetDisclosure.self, services.setDisclosurePolicy)
  }
}
