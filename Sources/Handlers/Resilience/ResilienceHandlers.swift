import JSONRPC
import WorkbookProtocol

extension MethodRegister {
  /// How the work affects those who do it, and what leaders promise about it.
  mutating func addResilience(_ services: Services) {
    add(ResilienceCheckIn.self, services.checkIn)
    add(ResilienceList.self, services.listCheckIns)
    add(ResilienceShare.self, services.shareCheckIn)
    add(ResilienceUnshare.self, services.unshareCheckIn)
    add(ResilienceDelete.self, services.deleteCheckIns)
    add(ResilienceExport.self, services.exportCheckIns)
    add(ResilienceContactRequests.self, services.contactRequests)
    add(ResilienceConfirmContact.self, services.confirmContact)
    add(InstrumentsList.self, services.listInstruments)
    add(InstrumentsEnable.self, services.enableInstrument)
    add(InstrumentsDisable.self, services.disableInstrument)
    add(PromisesAdd.self, services.addPromise)
    add(PromisesAnswer.self, services.answerPromise)
    add(PromisesList.self, services.listPromises)
  }
}
