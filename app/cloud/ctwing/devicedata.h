#pragma once

#include "productfacts.h"

#include "app/cloud/cloudapi.h"

#include <QJsonObject>

namespace app::ctwing {

/// Keys of the DeviceSchema.
inline constexpr auto kImeiKey = "imei";
inline constexpr auto kImsiKey = "imsi";
inline constexpr auto kSerialKey = "sn";
inline constexpr auto kPskKey = "psk";

/// A device as AEP describes it (ctwing.md §5.1); without a cloudId when the object has no deviceId. "", null and
/// "undefined" are absent.
[[nodiscard]] CloudDevice readDevice(const QJsonObject &object);

/// For a device without cloudId, where AEP must be told which one is meant.
[[nodiscard]] Error noCloudId();

/// The key by which AEP tells the product's devices apart: kImeiKey or kSerialKey.
[[nodiscard]] QString identityKeyOf(const ProductFacts &product);

/// Nothing wrong with the draft for that product: its identity is there, and what is there has the shape that AEP
/// wants (§5.1). InvalidInput with `field`.
[[nodiscard]] Result<> checkDraft(const CloudDeviceDraft &draft, const ProductFacts &product);

/// The body of CreateDevice but for productId and operator. \a draft passed checkDraft().
[[nodiscard]] QJsonObject createBody(const CloudDeviceDraft &draft, const ProductFacts &product);

/// What AEP's answer to a creation may leave out, from the draft: name and identity. No secrets.
void completeDevice(CloudDevice &device, const CloudDeviceDraft &draft, const ProductFacts &product);

/// \a error without the draft's PSK, should the cloud have quoted it.
[[nodiscard]] Error withoutPsk(Error error, const CloudDeviceDraft &draft);

/// A row of BatchCreateNBDevice. \a draft passed checkDraft(), \a product uses IMEIs.
[[nodiscard]] QJsonObject batchRow(const CloudDeviceDraft &draft, const ProductFacts &product);

} // namespace app::ctwing
