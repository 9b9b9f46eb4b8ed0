#pragma once

#include "enginefixture.h"
#include "ui/shell/jobcenter.h"
#include "ui/shell/navigator.h"
#include "windowdriver.h"

#include <QMainWindow>

/// Object names that tests and user scripts may rely on.
///
/// Products: productNew, productImport, searchProductName, searchCategory, searchDeviceType, searchProtocol,
/// searchExpand, search, reset; productCard:<id> with card:view, card:edit, card:download, card:more (menu actions
/// cardPublish, cardDelete), cardDevices; create page: productId, productName, productCategory, productProtocol,
/// productTransport, productPolicy, deviceType:<device|childrenDevice|gateway>, createSave, createBack; detail page:
/// productState, productPublish, productApply, productDevices, productEdit, productTabs.
/// Thing model: thingModelTabs, propertyList, functionList, eventList, tagList each with definitionAdd,
/// definitionSearch, definitionTable; modelImport, modelTsl; importModelDialog with importTabs, importText, ok;
/// definitionDrawer with definitionId, definitionName, dataType, readOnlyYes, readOnlyNo, propertySource, save
/// (actions saveOnly, saveAndPublish), typeMin, typeMax, typeUnit, typeScale, typeMaxLength, typeTrueText, …,
/// enumValue<n>, enumText<n>, typeDateFormat, elementType<depth>, memberAdd, typeFileKind, typeLongitude, typeLatitude.
/// Devices: deviceAdd, deviceBulk (actions bulkDelete, bulkDisable, bulkEnable), deviceTable, deviceStates,
/// deviceSearchField, deviceSearchText, deviceSearchChoice, deviceSearchClouds, summaryProduct, countAll, countOnline,
/// countOffline, countNotActive; deviceDialog with deviceId, deviceName, deviceProduct, ok; detail page: deviceState,
/// deviceEnable, deviceTabs, configEdit, configApply, configDrawer with config:<key>, configValue:<key>,
/// configInEffect:<key>, tagsEdit, valueCard:property.<id>, valueCard:event.<id>, deviceLogTable, logKinds; bulkDialog
/// with bulkState, bulkFailures, bulkStop, bulkClose; faultDialog with faultTitle, faultMessage, faultPlace, faultHint,
/// faultCopy, close. A field's fault stands in error:<field>; a question in confirmPopover with confirmOk and
/// confirmCancel.
namespace test {

/// Where a page would lead.
class RecordingNavigator final : public ui::Navigator
{
public:
    void open(const ui::PageRequest &request) override { requests.append(request); }
    void notify(const QString &text, ui::Tone) override { notices.append(text); }
    void setPageCount(const QString &, int) override {}

    QList<ui::PageRequest> requests{};
    QStringList notices{};
};

/// A running engine and a window with one page, worked like an operator would.
class PageDriver : public WindowDriver
{
public:
    PageDriver();
    /// Shows \a page as the window's content.
    void show(QWidget *page);

    [[nodiscard]] app::Engine &engine() { return fixture.engine(); }

    /// Chooses \a path in the file dialog that the next click opens; that click returns when the dialog is closed.
    void answerFileDialog(const QString &path);

    EngineFixture fixture;
    RecordingNavigator navigator;
    ui::JobCenter jobs;
    QMainWindow window;
};

} // namespace test
