"""Words that tell names from other words in titles; lower case, «ё» written as «е»."""

_RUSSIAN = """
адам
александр алексей алена алина алиса алла альберт альбина амина анастасия анатолий ангелина андрей анжела анжелика анна
антон антонина арина аркадий арсен арсений артем артемий артур ася аэлита богдан борис вадим валентин валентина валерий
валерия варвара василий василина василиса вера вероника виктор виктория виолетта виталий влад влада владимир владислав
владислава вячеслав галина геннадий георгий герман глеб григорий гульнара дамир дана данила даниил данил дарина дарья
денис диана дина динара динар дмитрий дима евгений евгения егор екатерина елена елизавета жанна захар зинаида злата зоя
иван игнат игорь ильдар илья инга инесса инна иннокентий иосиф ираида ирина камилла карина каролина катерина катя кира
кирилл клавдия клим константин кристина ксения лада лариса лев леонид лидия лилия лина любовь людмила макар максим марат
маргарита марина мария марк марта мария мартин матвей мила милана милена мирон мирослав мирослава михаил мстислав
надежда назар наталия наталья наташа нелли ника никита николай нина нонна оксана олег олеся ольга павел петр полина
прохор раиса рафаэль регина ренат римма ринат роберт родион роза роман ростислав рустам руслан сабина савва савелий саша
светлана святослав семен серафима сергей снежана софия софья станислав стефания степан таисия тамара тарас татьяна
тигран тимофей тимур тихон ульяна фаина фаниль федор филипп элеонора элина эльвира эльдар эльмира эмиль эмма эрик юлиана
юлия юрий яков ян яна ярослав ярослава
"""
_BELARUSIAN = """
аксана алег алена алеся алесь аліна аліса алла аляксандр аляксандра аляксей ангеліна андрэй анастасія анатоль антаніна
антон арына арсеній арцем арцём багдан барыс вадзім валер валянцін валянціна валерыя варвара васіль вераніка віктар
вікторыя віталь вольга галіна ганна генадзь глеб грыгорый дар'я даніла дзяніс дзіяна дзмітрый дзіма зміцер ева іван
ігар ілья ілля інга іна ірына кацярына кірыл канстанцін крысціна ксенія лізавета лідзія людміла максім маргарыта марыя
марына мацвей мікалай мікіта міраслаў міхаіл міхась надзея настасся наталля ніна павел паліна пётр пятро раман
расціслаў рыгор руслан сафія святлана сяргей сцяпан станіслаў тамара таццяна тарас уладзімір уладзіслаў уладзіслава
фёдар хрысціна цімафей цімур юлія юрась юрый яўген яўгенія ягор янка яна
"""
_LATIN = """
adam agnieszka aidan alan albert alena ales alesia aleksandr aleksandra aleksei aleksey alex alexander alexandra alexei
alexey alexis alice alina alisa alla alyona amanda amy ana anastasia anastasiia anastasiya anatoly andrea andrei andrew
andrey andrzej andy angela angelina anhelina anna anne anthony anton antonina apolline arina arseniy arseny arsen artem
artemiy arthur artur artyom aryna barbara ben benjamin bohdan bogdan boris brian bruno carlos carol caroline catherine
charles charlotte chris christian christina christine christopher claire daniel daniil danila darya daria daryia david
deborah denis dennis diana dina dmitri dmitrii dmitriy dmitry dzianis dzmitry edward ekaterina elena elina elizabeth
elizaveta ella emily emma eric erik eugene eugenia eva evgenii evgeniy evgeny evgeniia evgenia evgeniya fedor filipp
francis frank gabriel galina george georgy gleb grace grigory hanna harry helen henry herman ian igor ihar ilona ilya
ilia inga inna irina iryna ivan jack jacob jakub james jan jane janna jason jennifer jessica joan joanna john jonathan
jose joseph juan julia julian julie karina karolina kate katerina katherine kathryn katsiaryna katya kevin kirill
kiryl konstantin kristina krystsina ksenia kseniia kseniya larisa laura leo leonid lev liam lilia lina linda lisa
liudmila liza louis lucas lucy ludmila luis lyubov lyudmila maksim maksym marat margarita maria mariia marina mariya
mark marta martin mary maryia maryna mateusz matvey matthew max maxim maya mia michael michal miguel mihail mikalai
mikhail mikita mila milana mykola nadezhda nadia nadzeya nastassia natalia nataliia nataliya natallia natalie natalya
natasha nathan nazar nicholas nick nicole nik nikita nikolai nikolay nina noah oksana aksana oleg aleh olena olga olha
oliver olivia pablo palina patricia patrick paul paulina pavel pawel pedro peter petr philip philipp piotr polina pyotr
rachel raman rebecca regina renat richard robert rodion roman ruslan rustam ryan sam samuel sandra sara sarah scott
sean semen semyon serge sergei sergej sergey serhii siarhei simon snezhana sofia sofiia sofiya sophia sophie stanislau
stanislav stas stefan stephanie stephen stepan steve steven susan svetlana sviatlana svyatoslav taisia tamara taras
tatiana tatsiana tatyana thomas tim timofey timothy timur tom tomasz tony ulyana uladzimir uladzislau vadim vadzim
valentin valentina valeria valeriia valery valeriy vanessa varvara vasil vasily vera veranika veronica veronika victor
victoria viktar viktor viktoria viktoriia viktoriya viktoryia vital vitali vitalii vitaliy vitaly vlad vladimir
vladislav volha volodymyr vyacheslav walter william yahor yakov yan yana yanina yaroslav yauhen yauheni yegor yelena
yevgeniy yevgeny yulia yuliia yuliya yuri yurii yuriy yury zachary zakhar zhanna zoe zoya
aliaksandr aliaksandra aliaksei artsiom hleb kanstantsin siarhey tsimafei viachaslau yauheniya zmitser
davit giorgi jelena jovana ketevan levan luka mariam marko milena milica nikola nino tamar
"""
FIRST_NAMES = frozenset(word.replace("ё", "е") for word in (_RUSSIAN + _BELARUSIAN + _LATIN).split())

# Professions, technologies, places and words of a recruiter's titles that begin with a capital letter.
_NOT_NAMES = """
accountant account admin administrator agile ai analyst analytics android angular api architect assistant associate
author automation aws azure backend bi big business ceo cfo chief cloud clickup cloud cmo code coo copywriter
cpp cto customer data database dba deep delivery dev developer devops design designer digital director django
docker ecommerce editor engineer engineering expert finance flutter frontend full fullstack game go golang
graphic group hardware head hh hiring hr html huntflow infrastructure intern interview ios it java javascript junior
key kotlin kubernetes laravel layout lead learning legal level linkedin linux logist machine manager manual
marketing marketolog mechanic medical media middle ml mobile motion native net new next node nodejs notion office
officer operations operator oracle partner performance php platform pm po postgres ppc pre principal product
programmer project python qa qlik quality rails react recruiter recruitment reliability remote resume ruby rust
sales sap salesforce scala science scientist scrum sdet security senior seo server service site smm software
solution solutions specialist spring sql sr staff stack strategy success support swift system systems talent
target teacher team tech technical technology test tester testing trainee typescript ui unity unreal user ux
vacancy vice video vp vue web windows wordpress writer cv fwd re candidate applicant call offer urgent the and for from
minsk brest gomel grodno vitebsk mogilev moscow warsaw vilnius kyiv poland belarus russia remote
администратор аккаунт аналитик андроид архитектор ассистент бизнес бухгалтер ведущий вакансия верстальщик
водитель врач главный графический данных данные дизайнер директор доставка заявка инженер интервью интерн
кандидат кандидатка команда копирайтер кладовщик логист маркетинг маркетолог менеджер методист младший на новый
новая оператор отдел офис партнер партнёр помощник поддержка поддержки повар позиция преподаватель
программист продавец продаж продаж проект проектов проектный продукт продуктовый разработчик разработка
редактор резюме рекрутер рекрутёр руководитель секретарь сеньор мидл джун джуниор системный системы сотрудник
специалист срочно старший стажер стажёр таргетолог тестировщик техник технический тимлид удаленно удалённо
фронтенд бэкенд бекенд фулстек финансовый целевой эксперт экономист юрист отклик собеседование скрининг
минск брест гомель гродно витебск могилев могилёв москва варшава вильнюс беларусь россия польша
мінск гомель гродна віцебск магілёў беларусь распрацоўшчык кандыдат інжынер аналітык менеджар
"""
NOT_NAMES = frozenset(_NOT_NAMES.split())
