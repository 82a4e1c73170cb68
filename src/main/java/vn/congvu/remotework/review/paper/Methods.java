package vn.congvu.remotework.review.paper;

import java.util.List;
import vn.congvu.remotework.review.ReviewSnapshot;
import vn.congvu.web.problem.Bilingual;

/** How every figure came about, in words. */
final class Methods {

    private Methods() {}

    static List<Bilingual> of(ReviewSnapshot.Terms terms) {
        return List.of(
                new Bilingual(
                        "Bước xử lý hồ sơ đúng hạn: bước kết thúc sớm hạn hoặc đúng hạn trên tổng số bước kết thúc, theo sổ thời"
                                + " hạn; không tính các bước của chính việc thí điểm và các bước bị hủy. Trước thí điểm: %d ngày"
                                        .formatted(terms.daysBefore())
                                + " trước đợt; khi sổ chưa có thời gian đó thì lấy số đơn vị báo cáo, sau cùng là tỷ lệ công bố.",
                        "Steps of dossiers on time: steps that ended early or on time of all that ended, by the ledger of time"
                                + " limits, without those of the pilot itself and cancelled ones. Before: %d days before the"
                                        .formatted(terms.daysBefore())
                                + " round; where the ledger does not know them what the unit counted, at last what was published."),
                new Bilingual(
                        "Năng suất: giờ định mức của sản phẩm được nghiệm thu chia cho số ngày làm việc tại nhà, mỗi tháng - người"
                                + " một số đo. Sản phẩm tính vào tháng đến hạn; nếu đề nghị không có ngày nào trong tháng đó thì"
                                + " tính vào tháng gần nhất trước đó.",
                        "Productivity: planned hours of accepted products divided by days at home, one measurement a person and"
                                + " month. A product counts in the month it was due; where its request has no day in that month,"
                                + " in the last month before."),
                new Bilingual(
                        "Sản phẩm đúng hạn: nộp trong ngày đến hạn, hoặc chậm vì nguyên nhân khách quan đã được xác nhận.",
                        "Products on time: delivered by their day, or late for a confirmed objective cause."),
                new Bilingual(
                        "Hài lòng, phản ánh, chi phí: số đếm do đơn vị báo cáo, kèm nguồn. Chi phí không có khoảng tin cậy.",
                        "Satisfaction, complaints, cost: counts the units reported, with their source. Cost has no interval."),
                new Bilingual(
                        "Khoảng tin cậy %d %%: tỷ lệ theo Wilson (1927); chênh lệch hai tỷ lệ theo Newcombe (1998, phương pháp 10);"
                                        .formatted(terms.confidencePercent())
                                + " số trung bình theo Student; chênh lệch hai số trung bình theo Welch (1947).",
                        "%d %% confidence intervals: proportions by Wilson (1927); differences of two proportions by Newcombe"
                                        .formatted(terms.confidencePercent())
                                + " (1998, method 10); means by Student; differences of two means by Welch (1947)."),
                new Bilingual(
                        "“Chưa thể kết luận là khác”: khoảng tin cậy của chênh lệch chứa số 0. “Số liệu quá ít”: một bên dưới %d"
                                        .formatted(terms.minTotal())
                                + " trường hợp, kỳ vọng dưới %d, hoặc dưới %d tháng - người. Kém hơn thì luôn nêu, kể cả khi số"
                                        .formatted(terms.minExpected(), terms.minPersonMonths())
                                + " liệu ít.",
                        "“No difference can be concluded”: the interval of the difference contains 0. “Too few data”: fewer than"
                                + " %d cases on one side, fewer than %d expected, or fewer than %d person-months. What is worse is"
                                        .formatted(terms.minTotal(), terms.minExpected(), terms.minPersonMonths())
                                + " always said, however few data there are."),
                new Bilingual(
                        "Nhiều chỉ tiêu được so sánh cùng lúc: trong hai mươi khoảng tin cậy 95 % trung bình có một khoảng sai. So sánh"
                                + " trước - sau không loại trừ nguyên nhân khác (mùa vụ, quy định mới). Toàn bộ các đơn vị: cộng số"
                                + " đếm; chi phí lấy trung bình cộng.",
                        "Many measures are compared at once: of twenty 95 % intervals one on average is wrong. Before and after do not"
                                + " rule out other causes (season, new rules). All units together: counts are added up; of cost"
                                + " the plain average."));
    }
}
