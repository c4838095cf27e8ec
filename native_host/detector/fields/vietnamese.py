"""Vietnamese labels. Most people share a few family names, and those stand first."""

from __future__ import annotations

from native_host.detector.fields.kinds import Kind, Labels
from native_host.detector.rules.word_list import words

LABELS: Labels = {
    Kind.NAME: "tên|tên tôi|tên tôi là|tên của tôi",
    Kind.FULL_NAME: (
        "họ và tên|họ tên|họ tên đầy đủ|tên đầy đủ|tên bệnh nhân|họ tên bệnh nhân|tên nhân viên|họ tên nhân viên"
        "|tên học sinh|tên sinh viên|tên cha|tên mẹ|họ tên cha|họ tên mẹ|tên khách hàng|chủ tài khoản|chủ thẻ"
        "|người được bảo hiểm|người liên hệ|liên hệ khẩn cấp|vợ|chồng|người giám hộ|người đại diện"
    ),
    Kind.PART_OF_NAME: "họ và tên đệm|tên đệm|tên khai sinh|tên thật",
    Kind.ROLE: (
        "bệnh nhân|người bệnh|nhân viên|ứng viên|người nộp đơn|người thuê|bên thuê|chủ nhà|học sinh|sinh viên|bác sĩ"
        "|bác sĩ điều trị|quản lý|nhân chứng|bị hại|bị cáo|nguyên đơn|bị đơn|người mất|mẹ|cha|bố|con trai|con gái"
    ),
    Kind.PARTY: "khách hàng|người nhận|người gửi|người mua|người bán|liên hệ",
    Kind.EMPLOYER: (
        "nơi làm việc|nơi công tác|đơn vị công tác|cơ quan|người sử dụng lao động|công ty đang làm|cơ quan công tác"
    ),
    Kind.COMPANY: "công ty|tổ chức|trường|trường học|bệnh viện|phòng khám|đơn vị",
    Kind.HOME: ("nơi sinh|quê quán|nguyên quán|quê|nơi cư trú|nơi ở|nơi ở hiện tại|hộ khẩu|hộ khẩu thường trú|sinh tại"),
    Kind.PLACE: "thành phố|tỉnh|quận|huyện|quốc gia|địa điểm",
    Kind.ADDRESS: "địa chỉ|địa chỉ nhà|địa chỉ thường trú|địa chỉ liên hệ|địa chỉ giao hàng|chỗ ở hiện nay",
    Kind.OCCUPATION: "nghề nghiệp|nghề",
    Kind.POSITION: "chức vụ|vị trí|công việc|chức danh",
    Kind.DIAGNOSIS: "chẩn đoán|chuẩn đoán|tiền sử bệnh|tiền sử|bệnh nền|chẩn đoán chính",
    Kind.MEDICINE: "bệnh|bệnh lý|thuốc|thuốc đang dùng|điều trị|dị ứng|triệu chứng|phẫu thuật",
    Kind.AGE: "tuổi",
    Kind.PERSONAL: (
        "ngày sinh|sinh ngày|năm sinh|số điện thoại|điện thoại|sđt|giới tính|tình trạng hôn nhân|quốc tịch|dân tộc"
        "|tôn giáo|cccd|cmnd|số cccd|số cmnd|hộ chiếu|lương|mức lương|nhóm máu|mã nhân viên|ngày nhập viện"
        "|ngày vào làm|chiều cao|cân nặng"
    ),
    Kind.THING: (
        "loại|mẫu|thương hiệu|màu|màu sắc|giá|mã sản phẩm|đạo diễn|tác giả|nhà xuất bản|thủ đô|dân số|giấy phép|giống"
        "|nguyên liệu|khẩu phần|lớp|danh mục|ngôn ngữ|mô tả|giá trị|nhà sản xuất|diện tích|phiên bản"
    ),
}

FAMILY_NAMES = words("""
    nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn mai trịnh trương lâm phùng tạ cao
    tô thái châu hà lưu vương quách tống chu kiều nghiêm đào triệu lương thạch
""")
