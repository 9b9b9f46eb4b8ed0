#pragma once

namespace app::ctwing {

/// An operation of AEP's northbound API: what is the same in all of its calls (ctwing.md §5).
struct Operation
{
    const char *method = "GET";
    const char *path = "";      ///< Behind the base address, module first.
    const char *version = "";   ///< Belongs to the operation; goes into a header that is not signed.
    bool takesMasterKey = true; ///< As a header, which is signed.
    const char *purpose = "";   ///< English, for the log.
};

namespace operations {

inline constexpr auto kEchoPath = "/echo"; ///< Unsigned; tells the time (§3.2).

// §5.1
inline constexpr Operation kQueryDeviceList{"GET", "/aep_device_management/devices", "20190507012134", true,
                                            "list devices"};
inline constexpr Operation kQueryDevice{"GET", "/aep_device_management/device", "20181031202139", true, "read device"};
inline constexpr Operation kCreateDevice{"POST", "/aep_device_management/device", "20181031202117", true,
                                         "create device"};
inline constexpr Operation kUpdateDevice{"PUT", "/aep_device_management/device", "20181031202122", true,
                                         "change device"};
inline constexpr Operation kDeleteDevice{"DELETE", "/aep_device_management/device", "20181031202131", true,
                                         "delete devices"};
// §5.2
inline constexpr Operation kBatchCreateNbDevice{"POST", "/aep_nb_device_management/batchNBDevice", "20200828140355",
                                                false, "create devices"};
inline constexpr Operation kQueryDeviceByImei{"GET", "/aep_nb_device_management/getDeviceByImei", "20221130175656",
                                              true, "find device by IMEI"};
// §5.3
inline constexpr Operation kCreateCommand{"POST", "/aep_device_command/command", "20190712225145", true,
                                          "send command"};
inline constexpr Operation kQueryCommand{"GET", "/aep_device_command/command", "20190712225241", true, "read command"};
inline constexpr Operation kQueryCommandList{"GET", "/aep_device_command/commands", "20200814163736", true,
                                             "list commands"};
inline constexpr Operation kQueryCommandDetailList{"GET", "/aep_device_command/commandDetailList", "20241218142112",
                                                   true, "list commands"};
inline constexpr Operation kCancelCommand{"PUT", "/aep_device_command/cancelCommand", "20190615023142", true,
                                          "cancel command"};
// §5.4
inline constexpr Operation kCreateProfileCommand{"POST", "/aep_device_command_lwm_profile/commandLwm2mProfile",
                                                 "20191231141545", true, "send profile command"};
// §5.5
inline constexpr Operation kCreateSubscription{"POST", "/aep_subscribe_north/subscription", "20181031202018", true,
                                               "create subscription"};
inline constexpr Operation kGetSubscriptionsList{"GET", "/aep_subscribe_north/subscribes", "20220624163719", true,
                                                 "list subscriptions"};
inline constexpr Operation kDeleteSubscription{"DELETE", "/aep_subscribe_north/subscription", "20181031202023", true,
                                               "delete subscription"};
// §5.6
inline constexpr Operation kQueryProduct{"GET", "/aep_product_management/product", "20181031202055", false,
                                         "read product"};

} // namespace operations

/// How we name ourselves where AEP asks who does something.
inline constexpr auto kOperator = "CloudDock";

} // namespace app::ctwing
